/** The one style sheet: sober, legible from 320 px up, in both directions, in light, dark and print. */
export const style = `:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --ink: #1c1b19; --quiet: #5c5850; --line: #d9d4c8; --panel: #f1eee6; --link: #17527d; --mark: #8a3413;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #171614; --ink: #ece8df; --quiet: #a9a398; --line: #3a3732; --panel: #211f1c; --link: #8cc0e8; --mark: #f0a27c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.65 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
:lang(ar) { font-family: "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Noto Sans Arabic", Tahoma, serif; line-height: 1.9; }
:lang(en) { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; line-height: 1.6; }
header, main, footer { max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { padding-block-start: 1.5rem; border-block-end: 1px solid var(--line); }
header .name { margin: 0; font-weight: 700; font-size: 1.15rem; }
header .seal, .small { color: var(--quiet); font-size: .875rem; margin-block: .25rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-block: .75rem; }
nav a { text-decoration: none; padding-block: .35rem; border-block-end: 3px solid transparent; }
nav a[aria-current] { border-color: var(--mark); color: var(--ink); font-weight: 700; }
nav .language { margin-inline-start: auto; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, pre:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; background: var(--ground); padding: .5rem 1rem; }
h1 { font-size: 1.9rem; line-height: 1.3; margin-block: 1.75rem 1rem; }
h2 { font-size: 1.4rem; line-height: 1.45; margin-block: 0 .75rem; }
h3 { font-size: 1.05rem; margin-block: 1.5rem .5rem; }
article { padding-block: 1.75rem; border-block-start: 1px solid var(--line); }
article:first-of-type { border: 0; padding-block-start: .25rem; }
dl { margin: 0; } dd { margin: 0; overflow-wrap: anywhere; } dd ul { margin: 0; padding-inline-start: 1.1rem; }
.facts > div { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: 1rem; padding-block: .3rem; border-block-end: 1px solid var(--line); }
dt { color: var(--quiet); }
.assessment { background: var(--panel); border-inline-start: 4px solid var(--quiet); padding: .25rem 1.25rem .75rem; margin-block: 1.25rem; }
.assessment h3 { margin-block-start: .75rem; } .assessment p { margin-block: .4rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.sides > section { min-width: 0; }
.sides h3 { border-block-end: 2px solid var(--ink); padding-block-end: .35rem; }
figure { margin: 0; }
.statement { padding-block: 1rem; border-block-end: 1px solid var(--line); }
.statement figcaption { font-size: .95rem; }
.stance { display: inline-block; border: 1px solid var(--quiet); border-radius: .2rem; padding-inline: .45rem; font-size: .85rem; margin-inline-end: .35rem; }
blockquote { margin: .6rem 0; padding-inline-start: .9rem; border-inline-start: 2px solid var(--line); font-size: 1.075rem; }
.translation, .interest { margin-block: .5rem; font-size: .95rem; }
.interest { background: var(--panel); padding: .35rem .75rem; }
.label { color: var(--quiet); font-size: .8rem; display: block; }
.none { color: var(--quiet); font-style: normal; }
.verdict { font-size: 1.125rem; background: var(--panel); padding: .85rem 1.1rem; border-inline-start: 4px solid var(--mark); }
.chart { overflow-x: auto; }
.chart img { width: 100%; min-width: 40rem; height: auto; border: 1px solid var(--line); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; }
.figures dd a { font-size: 1.35rem; font-variant-numeric: tabular-nums; display: block; }
.figures .small { display: block; }
.guards { list-style: none; padding: 0; } .guards li { padding-block: .5rem; border-block-end: 1px solid var(--line); }
.state { font-size: .85rem; border: 1px solid currentColor; border-radius: .2rem; padding-inline: .4rem; }
.guard-open .state { color: var(--mark); font-weight: 700; }
.code, pre, .code:lang(ar), pre:lang(ar) { font-family: ui-monospace, "SFMono-Regular", Menlo, "Noto Sans Mono", monospace; font-size: .875rem; overflow-wrap: anywhere; }
pre { background: var(--panel); padding: 1rem; overflow-x: auto; line-height: 1.5; text-align: left; }
.scroll { overflow-x: auto; max-height: 28rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .75rem; border-block-end: 1px solid var(--line); text-align: start; font-size: .9rem; white-space: nowrap; }
summary { cursor: pointer; padding-block: .5rem; }
.preview { max-width: min(100%, 22rem); height: auto; border: 1px solid var(--line); }
footer { margin-block-start: 3rem; padding-block: 1rem 2rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
.door main { min-height: 100vh; display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1.5rem; align-content: center; }
.door a { display: block; border: 1px solid var(--line); background: var(--panel); padding: 2.5rem 2rem; text-decoration: none; }
.door strong { display: block; font-size: 1.5rem; color: var(--ink); }
@media (max-width: 46rem) { .sides { grid-template-columns: 1fr; gap: .5rem; } .facts > div { grid-template-columns: 1fr; gap: 0; } h1 { font-size: 1.5rem; } }
@media print { nav, .skip { display: none; } body { background: #fff; color: #000; font-size: 10.5pt; } article, .statement { break-inside: avoid-page; } details { display: block; } }
`
