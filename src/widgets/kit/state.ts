import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer } from "react";
import type { WidgetDefinition } from "../definition.ts";
import { readAddress, writeAddress } from "./address.ts";
import type { ParamSpecs, ParamValues } from "./params.ts";
import { type ParamProblem, readValues, writeChanges } from "./values.ts";

/** Milliseconds of rest before the state is written into the address. */
const settle = 300;

export interface WidgetState<Specs extends ParamSpecs> {
  values: ParamValues<Specs>;
  /**
   * Changes some of the values, or what follows from those of now. They are taken as they are: controls check what is
   * typed. Always the same function.
   */
  set(change: Change<Specs>): void;
  /** Back to the values the page came with. */
  reset(): void;
  /** Takes the last reset back, until something else changes. */
  undo: (() => void) | undefined;
  /** Whether anything differs from the values the page came with. */
  changed: boolean;
  /** What could not be read in the address. */
  problems: readonly ParamProblem[];
  /** Address of the page in this state. */
  link(): string;
}

export type Change<Specs extends ParamSpecs> =
  | Partial<ParamValues<Specs>>
  | ((values: ParamValues<Specs>) => Partial<ParamValues<Specs>>);

interface Snapshot<Specs extends ParamSpecs> {
  values: ParamValues<Specs>;
  beforeReset?: ParamValues<Specs>;
  problems: readonly ParamProblem[];
}

type Action<Specs extends ParamSpecs> =
  | { kind: "set"; change: Change<Specs> }
  | { kind: "reset"; to: ParamValues<Specs> }
  | { kind: "undo" }
  | { kind: "read"; values: ParamValues<Specs>; problems: readonly ParamProblem[] };

function next<Specs extends ParamSpecs>(state: Snapshot<Specs>, action: Action<Specs>): Snapshot<Specs> {
  switch (action.kind) {
    case "set": {
      const { values } = state;
      const change = typeof action.change === "function" ? action.change(values) : action.change;
      return { values: { ...values, ...change }, problems: [] };
    }
    case "reset":
      return { values: action.to, beforeReset: state.values, problems: [] };
    case "undo":
      return { values: state.beforeReset ?? state.values, problems: [] };
    case "read":
      return { values: action.values, problems: action.problems };
  }
}

/**
 * The whole state of a widget. It starts from the values the page came with, as the server drew them; then the address
 * is read, and followed when the reader goes back or a link in the text sets it (`fieldnotes:state` on the island).
 */
export function useWidgetState<Specs extends ParamSpecs>(
  { params }: WidgetDefinition<Specs>,
  { instance, initial }: { instance: string; initial: ParamValues<Specs> },
): WidgetState<Specs> {
  const [state, act] = useReducer(next<Specs>, { values: initial, problems: [] });
  const { values } = state;

  useLayoutEffect(() => {
    const read = (written: Record<string, string>) => act({ kind: "read", ...readValues(params, written, initial) });
    const fromAddress = () => read(readAddress(location.search, instance));
    const fromLink = (event: Event) => read((event as CustomEvent<Record<string, string>>).detail);
    if (Object.keys(readAddress(location.search, instance)).length > 0) fromAddress();
    const island = document.getElementById(instance);
    addEventListener("popstate", fromAddress);
    island?.addEventListener("fieldnotes:state", fromLink);
    return () => {
      removeEventListener("popstate", fromAddress);
      island?.removeEventListener("fieldnotes:state", fromLink);
    };
  }, [params, instance, initial]);

  const search = useCallback(
    () => writeAddress(location.search, instance, writeChanges(params, values, initial)),
    [params, instance, values, initial],
  );
  useEffect(() => {
    // What the address says of this widget is left alone until the reader changes something.
    if (values === initial) return;
    const timer = setTimeout(() => {
      if (search() === location.search) return;
      history.replaceState(history.state, "", location.pathname + search() + location.hash);
    }, settle);
    return () => clearTimeout(timer);
  }, [search, values, initial]);

  const set = useCallback((change: Change<Specs>) => act({ kind: "set", change }), []);
  return useMemo(() => {
    const { beforeReset } = state;
    return {
      values,
      problems: state.problems,
      set,
      reset: () => act({ kind: "reset", to: { ...initial } }),
      undo: beforeReset && (() => act({ kind: "undo" })),
      changed: Object.keys(writeChanges(params, values, initial)).length > 0,
      link: () => `${location.origin}${location.pathname}${search()}#${instance}`,
    };
  }, [state, values, set, params, initial, instance, search]);
}
