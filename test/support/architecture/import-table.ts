import { type HouseRule, type Import, isProduct, type Module } from './module.ts'
import { type Room, rooms } from './rooms.ts'

const asRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*\*|\*/g, star => (star === '**' ? '.+' : '[^/]+'))}$`)

const fits = (path: string, patterns: readonly string[]): boolean => patterns.some(pattern => asRegExp(pattern).test(path))

export const roomOf = (path: string): Room | undefined => rooms.find(room => fits(path, [room.files]))

/** What a file may always import: for a folder's files the folder itself (of `lib/crm/*` the one it stands in), else the files named alike. */
function ownRoom(room: Room, path: string): string {
  if (!room.files.endsWith('/**')) return room.files
  const depth = room.files.split('/').length - 1
  return `${path.split('/').slice(0, depth).join('/')}/**`
}

function mayImport(room: Room, path: string, { target, specifier }: Import): boolean {
  if (target === null) return room.packages.includes(specifier)
  if (/\.(css|json)$/.test(target)) return true
  if (fits(target, room.never ?? [])) return false
  return fits(target, [ownRoom(room, path), ...room.may])
}

function complaints(module: Module): string[] {
  const room = roomOf(module.path)
  if (!room) return [`${module.path} stands in no room`]
  return module.imports
    .filter(one => one.kind === 'value' && !mayImport(room, module.path, one))
    .map(one => `${module.path}:${one.line} may not import ${one.target ?? one.specifier}: ${room.instead ?? `not for ${room.files}`}`)
}

/** Every import of a value is one that the table of rooms allows. */
export const importsFollowTheTable: HouseRule = ({ modules }) => modules.filter(module => isProduct(module.path)).flatMap(complaints)
