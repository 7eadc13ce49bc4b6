/** The look of the local news site: one style sheet, served as it stands. */

export const style = `:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#5d5d66;--paper:#fbfaf7;--line:#e2dfd7}
@media (prefers-color-scheme:dark){:root{--ink:#ecebe6;--soft:#a3a2a8;--paper:#17171a;--line:#303036}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Georgia,"Noto Serif",serif}
a{color:inherit;text-decoration-color:color-mix(in srgb,var(--brand) 60%,transparent);text-underline-offset:.15em}
.masthead{border-top:6px solid var(--brand);border-bottom:1px solid var(--line);text-align:center;padding:14px 16px 18px}
.masthead .name{font-size:clamp(28px,6vw,46px);font-weight:700;letter-spacing:-.02em;text-decoration:none;line-height:1.1}
.masthead p{margin:4px 0 0;color:var(--soft);font-style:italic}.masthead nav{text-align:right;font:600 13px system-ui;text-transform:uppercase}
.masthead nav a{margin-left:12px;text-decoration:none;color:var(--soft)}.masthead nav a[aria-current]{color:var(--brand)}
main{max-width:720px;margin:0 auto;padding:24px 16px}main.front{max-width:1040px}
.latest{font:700 13px system-ui;letter-spacing:.12em;text-transform:uppercase;color:var(--brand);margin:0 0 12px}
img{display:block;width:100%;height:auto;border-radius:6px}h1,h2{line-height:1.18;letter-spacing:-.012em;text-wrap:balance}
.hero{display:grid;grid-template-columns:3fr 2fr;gap:24px;border-bottom:1px solid var(--line);padding-bottom:24px}.hero h2{font-size:32px;margin:.2em 0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(230px,1fr));gap:24px;padding-top:24px}.card h2{font-size:21px;margin:.2em 0}
.front h2 a{text-decoration:none}.section{font:700 12px system-ui;letter-spacing:.1em;text-transform:uppercase;color:var(--brand);margin:10px 0 0}
.when,.byline{color:var(--soft);font:14px system-ui}.story h1{font-size:clamp(28px,5vw,40px);margin:.15em 0 .3em}.lead{font-size:20px;color:var(--soft);margin:0 0 .8em}
figure{margin:20px 0;position:relative}figcaption{font:14px system-ui;color:var(--soft);padding-top:6px}.play{position:absolute;left:16px;top:16px;background:#000a;color:#fff;border-radius:99px;padding:4px 14px;font:600 14px system-ui}
.share{display:flex;gap:14px;list-style:none;padding:10px 0;margin:0;border-block:1px solid var(--line);font:14px system-ui;color:var(--soft)}
.slogan{color:var(--soft)}.tags{font:14px system-ui}.also{border-top:3px solid var(--brand);margin-top:32px}.also h2{font-size:18px}.also ul{padding-left:18px}
.consent{position:fixed;inset:auto 16px 16px;max-width:640px;margin:auto;background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:16px;box-shadow:0 8px 40px #0004;font:15px/1.5 system-ui}
.consent button{font:600 14px system-ui;padding:8px 14px;border:0;border-radius:8px;background:var(--brand);color:#fff;cursor:pointer}
footer{border-top:1px solid var(--line);text-align:center;color:var(--soft);font:14px system-ui;padding:20px}
@media (max-width:640px){.hero{grid-template-columns:1fr;gap:0}.hero h2{font-size:26px}}
`;
