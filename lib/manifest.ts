import type { UserManifest } from 'wxt'

/** No page of ours loads anything from outside but the CRM that the user named, which only `connect-src` must let through. */
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The whole manifest but the entrypoints, which WXT adds. No host permission at install: the CRM's origin and the chat
 * sites are optional and asked for by a click.
 */
export function manifest(browser: string): UserManifest {
  const permissions = [
    'activeTab',
    'scripting',
    'storage',
    'unlimitedStorage',
    'alarms',
    'contextMenus',
    'notifications',
    'declarativeNetRequestWithHostAccess',
  ]
  const common: UserManifest = {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: { extension_pages: csp },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'quick-capture': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandQuickCapture__' },
    },
  }
  if (browser === 'firefox') {
    return {
      ...common,
      // Firefox has no `split`, and with `spanning` private windows would share everything.
      incognito: 'not_allowed',
      browser_specific_settings: {
        gecko: { id: 'leadclip@leadclip.app', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
      },
    }
  }
  // Private windows, where the browser allows them, have an extension of their own: nothing passes between the two.
  return { ...common, incognito: 'split', minimum_chrome_version: '109' }
}
