/** Context figures of the district; under the key of its tables, so that a file that comes in makes them anew. */
import { readContext } from '@konvergen/contract/context.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const contextQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'konteks'], queryFn: ({ signal }) => call(readContext, { params: { kab }, signal }) })
