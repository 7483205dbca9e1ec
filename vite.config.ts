import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./src/build/browser.ts";
import { sharedPlugins } from "./src/build/config.ts";

const executablePath = await findBrowser().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

export default defineConfig({
  base: "./",
  plugins: sharedPlugins(),
  build: { assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["src/**/*.test.{ts,tsx}", "tests/unit/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.{ts,tsx}", "node_modules"],
          // Enumerated domains and properties take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Found beforehand: one that turns up during the run would make Vite load the page again, under the tests.
        optimizeDeps: {
          include: [
            "axe-core",
            "katex",
            "react",
            "react-dom",
            "react-dom/client",
            "react-dom/server",
            "react/jsx-dev-runtime",
            "react/jsx-runtime",
          ],
        },
        test: {
          name: "browser",
          // An audit of a long network takes its time on a busy machine.
          testTimeout: 60_000,
          include: ["tests/browser/**/*.test.{ts,tsx}", "src/**/*.browser.test.{ts,tsx}"],
          expect: { poll: { timeout: 30_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: ["--no-sandbox"] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          environment: "node",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/site/setup.ts",
          testTimeout: 900_000,
          // Other tests run at the same time; a slow answer is no wrong one.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
