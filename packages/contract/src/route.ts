/**
 * What a route is: one value that the server registers, the web and the CLI call, and OpenAPI is written from. No code generation.
 */
import type { Act } from '@konvergen/core/accounts/acts.ts'
import type { LimitKind } from '@konvergen/core/accounts/limits.ts'
import type { Static, TSchema } from 'typebox'
import type { Bilingual } from './bilingual.ts'
import type { ProblemCode } from './problems.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A body that is not JSON: an uploaded file (multipart/form-data, one part named `berkas`) or a downloaded one. */
export interface FileBody {
  readonly file: true
  /** Media type of a download; absent for an upload. */
  readonly mediaType?: string
}

export interface RouteContract<
  Params extends TSchema | undefined = TSchema | undefined,
  Query extends TSchema | undefined = TSchema | undefined,
  Body extends TSchema | FileBody | undefined = TSchema | FileBody | undefined,
  Answer extends TSchema | FileBody = TSchema | FileBody,
> {
  readonly method: Method
  /** Fastify form, e.g. `/api/districts/:kab`. */
  readonly path: string
  /** The act that `may` is asked for, e.g. `intake.upload`. */
  readonly act: Act
  readonly summary: Bilingual
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer
  /** The body comes as a form (application/x-www-form-urlencoded), which no page of ours sends. */
  readonly isForm?: true
  readonly errors: readonly ProblemCode[]
  /** A POST that changes nothing: what is asked for may be somebody's name, which must not stand in an address. */
  readonly reads?: true
  /** It can take long: how far it is can be followed (`progress.ts`), and giving the request up leaves nothing of it. */
  readonly isWatched?: true
  /** Held to so many by account, or by address of whoever is not signed in; the route's `errors` name `terlalu-sering`. */
  readonly limit?: LimitKind
}

export function route<
  const Params extends TSchema | undefined = undefined,
  const Query extends TSchema | undefined = undefined,
  const Body extends TSchema | FileBody | undefined = undefined,
  const Answer extends TSchema | FileBody = TSchema,
>(contract: RouteContract<Params, Query, Body, Answer>): RouteContract<Params, Query, Body, Answer> {
  return contract
}

type Value<S> = S extends TSchema ? Static<S> : undefined
export type ParamsOf<R> = R extends RouteContract<infer P, infer _Q, infer _B, infer _A> ? Value<P> : never
export type QueryOf<R> = R extends RouteContract<infer _P, infer Q, infer _B, infer _A> ? Value<Q> : never
export type BodyOf<R> = R extends RouteContract<infer _P, infer _Q, infer B, infer _A> ? Value<B> : never
export type AnswerOf<R> = R extends RouteContract<infer _P, infer _Q, infer _B, infer A> ? Value<A> : never

export function isFileBody(body: TSchema | FileBody | undefined): body is FileBody {
  return body !== undefined && 'file' in body
}
