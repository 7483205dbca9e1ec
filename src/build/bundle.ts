import { createBuilder } from "vite";
import { buildConfig } from "./config.ts";

/**
 * A program of its own: writes the browser's files into the given folder, and the renderer beside them. The bundler's
 * memory is given back when it ends, before the first page is made. Tells the parent its peak in MB.
 */
const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error("which folder to write into?");
// React's development build is slower and reports to nobody here.
process.env.NODE_ENV = "production";
const builder = await createBuilder(buildConfig(outDir), null);
const { client, ssr } = builder.environments;
if (!client || !ssr) throw new Error("the build needs a client and an ssr environment");
await builder.build(client);
await builder.build(ssr);
process.send?.(process.resourceUsage().maxRSS / 1024);
process.disconnect?.();
