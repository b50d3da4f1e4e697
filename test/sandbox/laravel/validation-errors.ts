import * as z from 'zod'

/** A text of `min` to `max` characters, counted as Laravel does: code points. */
export const text = (min: number, max: number) =>
  z.string().check(context => {
    const length = [...context.value].length
    const problem = { origin: 'string', inclusive: true, input: context.value, continue: true } as const
    if (length < min) context.issues.push({ ...problem, code: 'too_small', minimum: min })
    if (length > max) context.issues.push({ ...problem, code: 'too_big', maximum: max })
  })

/** A whole number; like all numbers here it must be a JSON number, though Laravel itself would take `"2"`. */
export const whole = (min: number, max: number) => z.int().min(min).max(max)

export const invalidChoice = 'The selected :attribute is invalid.'

/**
 * zod's issues in Laravel's words, keyed `leads.0.full_name`. Laravel goes rule by rule and, within a rule, row by row:
 * `rules` is that order, with `*` for an index. `attributeOf` names a field in its message: Laravel's own way is the whole key.
 */
export function laravelErrors(
  error: z.ZodError,
  rules: readonly string[],
  attributeOf: (key: string) => string = key => key,
): Record<string, string[]> {
  const rank = (key: string) => {
    const position = rules.indexOf(key.replace(/\.\d+(?=\.|$)/g, '.*'))
    return position === -1 ? rules.length : position
  }
  const errors: Record<string, string[]> = {}
  const worded = error.issues.map(issue => ({ key: issue.path.join('.'), message: wordsOf(issue) }))
  for (const { key, message } of worded.sort((a, b) => rank(a.key) - rank(b.key))) {
    errors[key] = [...(errors[key] ?? []), message.replaceAll(':attribute', attributeOf(key).replaceAll('_', ' '))]
  }
  return errors
}

const UNITS: Record<string, string> = { string: ' characters', array: ' items' }

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue)
    case 'too_small':
      if (issue.origin === 'array' && issue.minimum === 1) return 'The :attribute field is required.'
      return `The :attribute field must ${issue.origin === 'array' ? 'have' : 'be'} at least ${issue.minimum}${UNITS[issue.origin] ?? ''}.`
    case 'too_big':
      return issue.origin === 'array'
        ? `The :attribute field must not have more than ${issue.maximum} items.`
        : `The :attribute field must not be greater than ${issue.maximum}${UNITS[issue.origin] ?? ''}.`
    case 'invalid_value':
      return invalidChoice
    default:
      return issue.message
  }
}

const KINDS: Record<string, string> = { string: 'a string', number: 'a number', int: 'an integer', array: 'an array', object: 'an array' }

/** Laravel's `required` speaks first: what is missing or null has no wrong type. */
function wrongType(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined || issue.input === null) return 'The :attribute field is required.'
  return `The :attribute field must be ${KINDS[issue.expected] ?? 'valid'}.`
}
