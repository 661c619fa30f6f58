/** What the home page of a district reads. */
import { readHome } from '@konvergen/contract/home.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/** Asked again at each coming back: what is to be done changes on every other page. */
export const homeQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'home'], queryFn: ({ signal }) => call(readHome, { params: { kab }, signal }), staleTime: 0 })
