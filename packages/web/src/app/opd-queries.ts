/** What the pages on offices read: the register, the teams, the owners. */
import { readRegister } from '@konvergen/contract/opd.ts'
import { listOwners, listTeams, readTeam } from '@konvergen/contract/tpps.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const registerQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'lembaga'], queryFn: ({ signal }) => call(readRegister, { params: { kab }, signal }) })

export const teamsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'tpps'], queryFn: ({ signal }) => call(listTeams, { params: { kab }, signal }) })

export const teamQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'tpps', id], queryFn: ({ signal }) => call(readTeam, { params: { kab, id }, signal }) })

export const ownersQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'pengampu'], queryFn: ({ signal }) => call(listOwners, { params: { kab }, signal }) })
