/**
 * The pot of the still life as a document of its own, in the colours of the light theme, for pictures that know no
 * style sheet: link previews and icons.
 */
const POT_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="112 10 308 270">
<ellipse cx="266" cy="258" rx="146" ry="18" fill="#f2c659" opacity=".6"/>
<path d="M169 146h204v66c0 30-22 50-52 50H221c-30 0-52-20-52-50v-66Z" fill="#dd6a45"/>
<path d="M176 132c4-22 24-30 40-22 10-16 34-18 44-2 14-14 40-8 44 8 20-6 42 2 44 16Z" fill="#8fb573"/>
<g fill="none" stroke="#2a1f17" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
<path d="M176 130c4-22 24-30 40-22 10-16 34-18 44-2 14-14 40-8 44 8 20-6 42 2 44 16"/>
<path d="M214 126c4-8 10-10 16-10M258 124c4-8 8-10 14-10M302 126c4-4 10-6 14-4" stroke-width="2"/>
<path d="M164 142h204v66c0 30-22 50-52 50H216c-30 0-52-20-52-50v-66Z"/>
<path d="M150 130h232c4 0 4 14 0 14H150c-4 0-4-14 0-14Z" fill="#dd6a45"/>
<path d="M164 164h-18c-16 0-16 26 0 26h18M368 164h18c16 0 16 26 0 26h-18"/>
<path d="M206 92c-12-14 10-22 0-38M326 92c-12-14 10-22 0-38" opacity=".55"/>
</g>
<path d="m240 60 22 24 44-58" fill="none" stroke="#3a6032" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

/** The same as an address that an `img` element takes. */
export const POT_SVG_URL = `data:image/svg+xml;base64,${Buffer.from(POT_SVG).toString('base64')}`;
