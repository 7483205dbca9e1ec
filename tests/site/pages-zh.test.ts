import { describePages } from "./pages.ts";

describePages("zh");
