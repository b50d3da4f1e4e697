const two = (number: number) => String(number).padStart(2, '0')

/** A moment as ISO 8601 in the device's own time zone, to the second, with its offset: `2026-11-22T10:00:00+01:00`. */
export function isoMoment(moment: Date): string {
  const offset = -moment.getTimezoneOffset()
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}
