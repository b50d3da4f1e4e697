import { basename } from 'node:path'
import { type HouseRule, isProduct, nodesOf, say } from './module.ts'

const ENTRYPOINT_LINES = 30
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
const DRAWERS = new Set(['utils', 'util', 'helpers', 'helper', 'types', 'common', 'misc', 'shared', 'manager'])

/** An entrypoint is a socket: what it does stands elsewhere. */
export const entrypointsAreShort: HouseRule = ({ modules }) =>
  modules
    .filter(({ path, text }) => path.startsWith('entrypoints/') && text.trimEnd().split('\n').length > ENTRYPOINT_LINES)
    .map(({ path }) => `${path} is longer than ${ENTRYPOINT_LINES} lines: an entrypoint holds no logic`)

/** Files and folders are named in kebab-case. */
export const namesAreKebabCase: HouseRule = ({ tree }) =>
  [...tree.keys()]
    .filter(path => isProduct(path) || /^test\/.*\.tsx?$/.test(path))
    .filter(path => !path.split('/').every(part => KEBAB.test(part)))
    .map(path => `${path} is not kebab-case`)

/** A name says what is inside; a drawer says nothing. */
export const noDrawers: HouseRule = ({ tree }) =>
  [...tree.keys()]
    .filter(path => /^(entrypoints|components|lib|test)\/.*\.tsx?$/.test(path))
    .filter(path => [...path.split('/').slice(0, -1), basename(path).replace(/\..*$/, '')].slice(1).some(part => DRAWERS.has(part)))
    .map(path => `${path} is a drawer: name it for what it does`)

/** Whatever is not known is `unknown` until it was checked. */
export const noAny: HouseRule = ({ modules }) =>
  modules.flatMap(module =>
    [...nodesOf(module.program)].filter(node => node.type === 'TSAnyKeyword').map(node => say(module, node, 'says any')),
  )
