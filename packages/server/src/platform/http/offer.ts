/**
 * How a capability offers a route: its contract, and one use case. Nearly all work happens inside one district, in one transaction that the
 * endpoint opens; the few acts that span districts or databases say so by `offerOutside`.
 */
import type { AnswerOf, BodyOf, FileBody, ParamsOf, QueryOf, RouteContract } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../context.ts'
import type { Progress } from '../progress.ts'
import type { Look, Work } from '../run-work.ts'
import type { UploadedFile } from '../uploaded-file.ts'
import type { Entered, Visit } from '../visit.ts'

/** What a download route answers with. */
export interface Download {
  readonly name: string
  readonly bytes: Uint8Array | string | AsyncIterable<Buffer>
  /** Where it differs from one download to the next. */
  readonly mediaType?: string
}

/** The bytes of a request as they come, and where in the file they begin. */
export interface SentStream {
  readonly offset: number
  readonly bytes: AsyncIterable<Buffer>
}

export interface InputOf<R> {
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
}

type ReplyOf<R> = R extends RouteContract<infer _P, infer _Q, infer _B, infer A> ? (A extends FileBody ? Download : AnswerOf<R>) : never

export type ReadFile<Read> = (file: UploadedFile, look: Look, progress: Progress) => Promise<Read>

/** What the endpoint needs, types erased: contract and handler fit each other because the functions below made the pair. */
export type Offer = { readonly contract: RouteContract } & (
  | { readonly kind: 'kabupaten'; readonly handle: (ctx: DistrictContext, input: never, progress: Progress) => Promise<unknown> }
  | {
      readonly kind: 'unggah'
      readonly read: ReadFile<unknown>
      readonly handle: (ctx: DistrictContext, input: never, read: never, progress: Progress) => Promise<unknown>
    }
  | {
      readonly kind: 'aliran'
      readonly handle: (work: Work, input: never, sent: SentStream) => Promise<unknown>
    }
  | { readonly kind: 'siaran'; readonly handle: (work: Work, input: never, signal: AbortSignal) => Promise<AsyncIterable<Buffer>> }
  | { readonly kind: 'luar'; readonly handle: (work: Work, input: never) => Promise<unknown> }
  | { readonly kind: 'pintu'; readonly handle: (work: Work, input: never, visit: Visit) => Promise<Entered<unknown>> }
)

export function offer<R extends RouteContract>(
  contract: R,
  handle: (ctx: DistrictContext, input: InputOf<R>, progress: Progress) => Promise<ReplyOf<R>>,
): Offer {
  return { contract, kind: 'kabupaten', handle }
}

/** `read` works on the bytes before the transaction begins, so that a slow file holds no connection; what it must know it looks up. */
export function offerUpload<R extends RouteContract, Read>(
  contract: R,
  read: ReadFile<Read>,
  handle: (ctx: DistrictContext, input: InputOf<R>, read: Read, progress: Progress) => Promise<ReplyOf<R>>,
): Offer {
  return { contract, kind: 'unggah', read, handle }
}

/** A stretch of a file, taken as it comes: nothing of it is held in memory, and no connection to the database while it comes. */
export function offerStream<R extends RouteContract>(
  contract: R,
  handle: (work: Work, input: InputOf<R>, sent: SentStream) => Promise<ReplyOf<R>>,
): Offer {
  return { contract, kind: 'aliran', handle }
}

/** Live: what `follow` (platform/http/stream.ts) sends for as long as somebody listens; `signal` is aborted when nobody does, or the program stops. */
export function offerLive<R extends RouteContract>(
  contract: R,
  handle: (work: Work, input: InputOf<R>, signal: AbortSignal) => Promise<AsyncIterable<Buffer>>,
): Offer {
  return { contract, kind: 'siaran', handle }
}

/** Coming in and going out: it sees what the browser shows, and leaves cookies there. */
export function offerEntrance<R extends RouteContract>(
  contract: R,
  handle: (work: Work, input: InputOf<R>, visit: Visit) => Promise<Entered<ReplyOf<R>>>,
): Offer {
  return { contract, kind: 'pintu', handle }
}

export function offerOutside<R extends RouteContract>(contract: R, handle: (work: Work, input: InputOf<R>) => Promise<ReplyOf<R>>): Offer {
  return { contract, kind: 'luar', handle }
}
