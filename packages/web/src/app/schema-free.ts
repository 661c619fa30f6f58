/**
 * Stands in for TypeBox in the browser: contracts are written with its builders, but a page only reads a route's method and path.
 * Requests are validated by the server; sending the schema builder to every browser would buy nothing.
 */
type Schema = Readonly<Record<string, unknown>>

const build = (): Schema => ({ properties: {} })

const Type: Readonly<Record<string, () => Schema>> = new Proxy({}, { get: () => build })

export default Type
