/** A widget's state in the address: `<instance>.<parameter>=<value>`, beside whatever else stands there. */

export function readAddress(search: string, instance: string): Record<string, string> {
  const prefix = `${instance}.`;
  const written: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (name.startsWith(prefix)) written[name.slice(prefix.length)] = value;
  }
  return written;
}

/** The search with this widget's parameters replaced, the others as they were; empty or with its question mark. */
export function writeAddress(search: string, instance: string, written: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (name.startsWith(`${instance}.`)) query.delete(name);
  for (const [name, value] of Object.entries(written)) query.set(`${instance}.${name}`, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
