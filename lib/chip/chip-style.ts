import type { Place } from './place.ts'

/** What the page can say of our element counts for nothing: all of it is set here, and as important. */
export function hostStyle({ side, offset, top }: Place): string {
  const other = side === 'left' ? 'right' : 'left'
  const rules = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: `${top}px`,
    [side]: `${offset}px`,
    [other]: 'auto',
    bottom: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    width: 'max-content',
    height: '28px',
    overflow: 'visible',
    background: 'transparent',
    'z-index': '2147483647',
    'pointer-events': 'auto',
    'color-scheme': 'normal',
  }
  return Object.entries(rules)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';')
}

/** The colours of components/styles/tokens.css that the button has; a page cannot load that file. */
export const buttonStyle = `
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:6px;height:28px;padding:0 12px 0 8px;border:1px solid #868790;
border-radius:14px;background:#fff;color:#1c1d28;--knock:#fff;cursor:pointer;white-space:nowrap;
font:600 13px/20px "Segoe UI Variable Text","Segoe UI",-apple-system,BlinkMacSystemFont,Roboto,Cantarell,"Noto Sans","Noto Sans Arabic",Tahoma,system-ui,sans-serif}
button[dir=rtl]{padding:0 8px 0 12px;font-size:14px}
button:hover{background:#f2f1ec}
button:focus-visible{outline:2px solid #2e3bd1;outline-offset:2px}
button.done{border-color:#04683f;color:#04683f}
svg{width:16px;height:16px;flex:none}
.status{font-weight:400;color:#1c1d28;border-inline-start:1px solid #bfc0c7;padding-inline-start:6px}
.mini{padding:0;width:28px;justify-content:center}
.mini span{display:none}
.dark{border-color:#71747f;background:#181920;color:#f1f0ed;--knock:#181920}
.dark:hover{background:#20222a}
.dark:focus-visible{outline-color:#a8b5fe}
.dark.done{border-color:#71d6a3;color:#71d6a3}
.dark .status{color:#f1f0ed;border-color:#454752}`
