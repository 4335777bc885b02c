// Hostile markup of every class, each calling `fired()` or asking for something at beacon.example when it comes alive.
// A data table: long on purpose.

/** A piece of hostile markup. */
export interface Vector {
  name: string;
  markup: string;
}

const BEACON = 'https://beacon.example';

const HANDLERS = [
  'onload',
  'onerror',
  'onfocus',
  'onblur',
  'onclick',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
  'onscroll',
  'onbegin',
  'oncopy',
];
const CARRIERS = [
  ['img', '<img src="x:" HANDLER="fired()">'],
  ['svg', '<svg HANDLER="fired()"><text>x</text></svg>'],
  ['details', '<details open HANDLER="fired()"><summary>x</summary></details>'],
  ['input', '<input autofocus HANDLER="fired()">'],
  ['a', '<a href="#" HANDLER="fired()">Read more of it</a>'],
] as const;

const handlers: Vector[] = HANDLERS.flatMap((handler) =>
  CARRIERS.map(([name, markup]) => ({
    name: `${handler} on ${name}`,
    markup: markup.replace('HANDLER', handler),
  })),
);

const URLS = [
  'javascript:fired()',
  'JaVaScRiPt:fired()',
  'java\nscript:fired()',
  '&#106;avascript:fired()',
  '\u0001javascript:fired()',
  ' javascript:fired()',
  'data:text/html,<script>parent.fired()</script>',
  'vbscript:fired()',
  'blob:https://beacon.example/x',
  'file:///etc/passwd',
  'chrome://settings',
  'view-source:https://beacon.example',
];

const urls: Vector[] = URLS.flatMap((url, at) => [
  { name: `link ${at}`, markup: `<a href="${url}">Follow the story here</a>` },
  { name: `frame ${at}`, markup: `<iframe src="${url}"></iframe>` },
]);

const scripts: Vector[] = [
  '<script>fired()</script>',
  '<script src="data:text/javascript,fired()"></script>',
  '<scr<script>ipt>fired()</scr</script>ipt>',
  '<svg><script>fired()</script></svg>',
  '<math><mtext><script>fired()</script></mtext></math>',
  '<noscript><p title="</noscript><img src=x: onerror=fired()>">x</p></noscript>',
  '<template><img src="x:" onerror="fired()"></template>',
  '<iframe srcdoc="<script>parent.fired()</script>"></iframe>',
  '<object data="data:text/html,<script>parent.fired()</script>"></object>',
  '<embed src="data:text/html,<script>parent.fired()</script>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=fired()&gt;">',
  '<svg></p><style><a id="</style><img src=x: onerror=fired()>">',
  '<xmp><p title="</xmp><img src=x: onerror=fired()>"></xmp>',
  '<textarea></textarea><img src="x:" onerror="fired()">',
  '<select><option><style></option></select><img src=x: onerror=fired()></style>',
].map((markup, at) => ({ name: `script ${at}`, markup }));

const svgs: Vector[] = [
  '<svg><a xlink:href="javascript:fired()"><text>x</text></a></svg>',
  '<svg><animate onbegin="fired()" attributeName="x" dur="1s"/></svg>',
  '<svg><set attributeName="href" to="javascript:fired()"/></svg>',
  '<svg><foreignObject><img src="x:" onerror="fired()"></foreignObject></svg>',
  `<svg><image href="${BEACON}/svg.png"/></svg>`,
  `<svg><use href="${BEACON}/use.svg#x"/></svg>`,
  `<svg><style>@import "${BEACON}/svg.css";</style></svg>`,
].map((markup, at) => ({ name: `svg ${at}`, markup }));

const beacons: Vector[] = [
  `<img src="${BEACON}/a.png">`,
  `<img srcset="${BEACON}/b.png 2x">`,
  `<picture><source srcset="${BEACON}/c.webp"><img alt="c"></picture>`,
  `<video src="${BEACON}/d.mp4" autoplay></video>`,
  `<video poster="${BEACON}/e.png"></video>`,
  `<audio src="${BEACON}/f.mp3" autoplay></audio>`,
  `<link rel="stylesheet" href="${BEACON}/g.css">`,
  `<link rel="preload" as="image" href="${BEACON}/h.png">`,
  `<style>@import url(${BEACON}/i.css);</style>`,
  `<p style="background:url(${BEACON}/j.png)">A paragraph with a picture behind it.</p>`,
  `<table background="${BEACON}/k.png"><tr><td>x</td></tr></table>`,
  `<input type="image" src="${BEACON}/l.png">`,
  `<object data="${BEACON}/m.svg"></object>`,
  `<embed src="${BEACON}/n.svg">`,
  `<iframe src="${BEACON}/o.html"></iframe>`,
  `<track src="${BEACON}/p.vtt">`,
  `<meta http-equiv="refresh" content="0;url=${BEACON}/q">`,
  `<base href="${BEACON}/">`,
  `<form action="${BEACON}/r"><button>Send</button></form>`,
  `<a href="https://gazette.example/" ping="${BEACON}/s">The harbour gazette</a>`,
].map((markup, at) => ({ name: `beacon ${at}`, markup }));

const clobbers: Vector[] = [
  '<form id="body"><input name="attributes"><input name="childNodes"></form>',
  '<img name="getElementById"><img name="querySelector"><img name="cookie">',
  '<a id="location" href="javascript:fired()">x</a><a id="location" name="href">y</a>',
  '<form name="implementation"><input name="createHTMLDocument"></form>',
  '<object name="defaultView"></object><embed name="currentScript">',
  '<input id="__proto__" name="constructor"><form id="prototype"></form>',
].map((markup, at) => ({ name: `clobbering ${at}`, markup }));

/** All of them. */
export const VECTORS: readonly Vector[] = [
  ...handlers,
  ...urls,
  ...scripts,
  ...svgs,
  ...beacons,
  ...clobbers,
];
