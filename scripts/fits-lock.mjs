/**
 * Whether what is installed is what the lock file asks for. npm writes what it has installed into `node_modules/.package-lock.json`, in the
 * same form and as its last act: an interrupted installation has none, and a developer's `npm install` needs no mark of ours.
 */

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */
/** @typedef {{ packages: Readonly<Record<string, Package>> }} LockFile */

/**
 * True when every package of the lock file stands installed, in its version and with its checksum. Those offered for other platforms are
 * optional and may be absent.
 * @param {LockFile} installed
 * @param {LockFile} lock
 */
export function fitsLock(installed, lock) {
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true
    const found = installed.packages[place]
    if (found === undefined) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}
