/** A browser that the end-to-end tests and `npm start` can drive. */
export type BrowserName = 'chromium' | 'firefox'

/** Where a browser may stand on a machine, and what to say when it stands nowhere. */
export interface BrowserPlaces {
  /** How the sentence for a person names it. */
  label: string
  /** The environment variable that names its program and overrules the search. */
  variable: string
  /** Names to look up in PATH. */
  commands: string[]
  /** Whole paths by platform, the likeliest first. `%NAME%` stands for an environment variable, as Windows writes it. */
  files: { linux: string[]; darwin: string[]; win32: string[] }
  /** The package that brings it to Debian. */
  debianPackage: string
}

/** A browser that is missing here does not compile. */
export const browserPlaces: Record<BrowserName, BrowserPlaces> = {
  chromium: {
    label: 'Chrome, Chromium or Edge',
    variable: 'LEADCLIP_CHROME',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    files: {
      linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '%HOME%/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [
        '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
        '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
        '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
        '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
        '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
        '%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    debianPackage: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'LEADCLIP_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: {
      linux: ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', '%HOME%/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['%ProgramFiles%\\Mozilla Firefox\\firefox.exe', '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe'],
    },
    debianPackage: 'firefox-esr',
  },
}
