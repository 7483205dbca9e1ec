/** A widget's code loads when the reader comes this near to it. */
const margin = "400px";

/** What the build wrote on an island. */
export interface IslandProps {
  instance: string;
  figure: number;
  params: Record<string, string>;
}

/** Islands whose code was asked for; `data-live` says that it answers. */
const loading = new WeakSet<Element>();
const unmounts = new Map<Element, () => void>();

/**
 * Brings the widgets below `root` to life as they come near. Until then, and if their code can't be loaded, the
 * picture that the build drew stays.
 */
export function startIslands(root: ParentNode): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void bringToLife(target as HTMLElement);
      }
    },
    { rootMargin: margin },
  );
  for (const island of root.querySelectorAll<HTMLElement>("[data-widget]:not([data-live])")) observer.observe(island);
}

/** Removes the widgets that are no longer in the document. */
export function forgetRemovedIslands(): void {
  for (const [element, unmount] of unmounts) {
    if (element.isConnected) continue;
    unmount();
    unmounts.delete(element);
  }
}

async function bringToLife(island: HTMLElement): Promise<void> {
  if (loading.has(island)) return;
  loading.add(island);
  try {
    fetchModules(island);
    const { hydrate } = await import("../widgets/mount.tsx");
    const props = JSON.parse(island.dataset.props ?? "{}") as IslandProps;
    unmounts.set(island, await hydrate(island, props));
    island.dataset.live = "";
  } catch (error) {
    loading.delete(island);
    offerRetry(island);
    console.warn(error);
  }
}

/** All scripts of the island at once; otherwise each is found only when the one before it was read. */
function fetchModules({ dataset }: HTMLElement): void {
  const here = import.meta.url;
  for (const name of dataset.modules?.split(" ") ?? []) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = new URL(name, here).href;
    document.head.append(link);
  }
}

/** The text is unaffected and the still picture stays; the reader may try again. */
function offerRetry(island: HTMLElement): void {
  if (island.querySelector(":scope > .retry")) return;
  const zh = document.documentElement.lang.startsWith("zh");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn sm retry";
  button.textContent = zh ? "交互部分没有加载出来，再试一次" : "The interactive part did not load. Try again";
  button.addEventListener("click", () => {
    button.remove();
    void bringToLife(island);
  });
  island.append(button);
}
