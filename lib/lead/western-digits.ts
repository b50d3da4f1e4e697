/** The text with Arabic-Indic and Persian digits as Western ones. As long as the text itself. */
export const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
