import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was given. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** The bundle of the renderer, made for one build. */
export const ssrBundle = join(projectRoot, ".cache", "ssr");
