import type { Edition } from '../edition.ts'
import { html } from './html.ts'

/** The first page: nothing but the two languages, neither before the other in rank. */
export function door(edition: Edition): string {
  return `<!doctype html>\n${
    html`<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${edition.title.ar} · ${edition.title.en}</title>
<link rel="stylesheet" href="style.css">
</head>
<body class="door">
<main>
<a href="ar/index.html" lang="ar" dir="rtl"><strong>${edition.title.ar}</strong><span>اقرأ التقرير بالعربية</span></a>
<a href="en/index.html" lang="en" dir="ltr"><strong>${edition.title.en}</strong><span>Read the report in English</span></a>
</main>
</body>
</html>
`.markup
  }`
}
