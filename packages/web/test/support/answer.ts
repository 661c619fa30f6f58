/** What a route of the stand-in server is told, and answers. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Of a request that sends JSON. */
  readonly body: unknown
}
export type Answer = (asked: Asked) => unknown
