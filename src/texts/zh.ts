/** Interface texts; the other language has the same keys, see `index.ts`. */
export const zh = {
  siteName: "感受野笔记",
  /** The language, in its own name and as short as the bar needs it. */
  languageName: "中文",
  languageShort: "中文",
  /** Between the phrases of a title. */
  comma: "、",
  wordSpace: "",

  skip: "跳到正文",
  mainNavigation: "主导航",
  topics: "主题",
  report: "问题",
  gallery: "组件",
  contents: "本页目录",
  themeSystem: "明暗：跟随系统",
  themeLight: "明暗：浅色",
  themeDark: "明暗：深色",
  footer: "文字、图和代码按 MIT 许可使用，字体按 SIL OFL。",
  footerOwn: "由感受野笔记排版。",
  /** On the switch of a page that the other language does not have. */
  onlyThisLanguage: "本页只有中文，去英文首页",

  homeTitle: ["每个概念，", "都有它的感受野"],
  homeDescription: "深度学习的交互笔记：公式、图和推导一起变。",
  homeIntro: (total: number, written: number) =>
    `${total} 个主题，写好了 ${written} 个。公式可以动手拨，图和推导跟着变。`,
  homePointing: "把光标停在一个主题上，看它建立在哪些主题之上。",
  firstVisit: "第一次来？打开一个主题，拨一下滑块：公式、图、推导会一起变。",
  startWith: (title: string) => `从${title}开始`,
  map: "主题地图",
  legend: "图例",
  written: "写好了",
  /** After the name of a page. */
  notWrittenMark: "（尚未写）",
  notWritten: "尚未写",
  otherLanguageOnly: "只有英文",
  mapHint: "把光标停在一个主题上，这里说它建立在哪些主题之上。",
  /** After the topic's name. */
  restsOn: (planned: boolean, direct: readonly string[], indirect: number) => {
    const start = planned ? "尚未写。" : "";
    if (direct.length === 0) return `${start}不依赖别的主题。`;
    const names = direct.length > 3 ? ` ${direct.length} 个主题` : direct.map((name) => `“${name}”`).join("");
    const more = indirect > 0 ? `，间接 ${indirect} 个（虚线）` : "";
    return `${start}直接建立在${names}上（实线）${more}。`;
  },

  minutes: (count: number) => `约 ${count} 分钟`,
  interactive: (count: number) => `${count} 个交互图`,
  readFirst: "先读：",
  onThisPage: "本页",
  oneLanguage: "本页只有中文",
  sources: "出处",
  backToCitation: (number: number) => `回到引用 [${number}] 的地方`,
  previousNext: "前后主题",
  previous: "上一篇",
  next: "下一篇",

  keys: "快捷键",
  close: "关闭",
  keyPrevious: "上一篇、下一篇",
  keyTheme: "换明暗",
  keyLanguage: "换语言",
  keyHome: "回到主题地图",
  keyHelp: "这张表",
  keyMap: "在地图里换主题，Enter 打开",
  keySlider: "拨滑块；按住 Shift 走十步",
  keysOn: "使用单键快捷键（输入框里总是不用）",
  copied: "LaTeX 已复制",
  copyFailed: "没有复制：浏览器不允许写剪贴板。",

  notFoundTitle: "没有这一页",
  notFoundText: "地址可能写错了，或者这一页换了地方。",
  toTopics: "去主题地图",

  ownIntro: (pages: number) => `${pages} 页笔记。`,
  ownProblems: (count: number) => `有 ${count} 处要看一眼，都已在原位标出。`,
  toReport: "看全部问题",
  pages: "全部页面",

  reportTitle: "问题报告",
  reportIntro: (count: number) =>
    count === 0 ? "没有发现问题。" : `共 ${count} 处，按种类排列。页面照常显示，每一处都标在原位。`,
  error: "错误",
  warning: "存疑",
  info: "已处理",
  places: (count: number) => `${count} 处`,
  place: "位置",
  problem: "问题",
  inPage: "所在页面",
  couldRead: "可改为",
  source: "原文",

  galleryIntro: "每个组件和它的几种状态，供查看与测试。",
  galleryEmpty: "还没有组件。",
};

export type Texts = typeof zh;
