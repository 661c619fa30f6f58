/**
 * Teams and owners over HTTP. The typesetter and the writer of Word files are loaded at first use: they would slow every start.
 */
import * as contract from '@konvergen/contract/tpps.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { beginTeam, saveTeam, validateTeam, withdrawTeam } from './change-teams.ts'
import { listOwners, setOwners } from './owners.ts'
import { composeDecree, listTeams, readTeam } from './read-teams.ts'

export const teamOffers: readonly Offer[] = [
  offer(contract.listTeams, (ctx) => listTeams(ctx)),
  offer(contract.readTeam, (ctx, { params }) => readTeam(ctx, params.id)),
  offer(contract.beginTeam, (ctx, { body }) => beginTeam(ctx, body)),
  offer(contract.saveTeam, (ctx, { params, body }) => saveTeam(ctx, params.id, body)),
  offer(contract.validateTeam, (ctx, { params, body }) => validateTeam(ctx, params.id, body)),
  offer(contract.withdrawTeam, (ctx, { params }) => withdrawTeam(ctx, params.id)),
  offer(contract.downloadDecreeDocx, async (ctx, { params }) => {
    const { name, decree } = await composeDecree(ctx, params.id)
    const { writeDecreeDocx } = await import('@konvergen/papers/decree/write-docx.ts')
    return { name: `${name}.docx`, bytes: await writeDecreeDocx(decree) }
  }),
  offer(contract.downloadDecreePdf, async (ctx, { params }) => {
    const { name, decree } = await composeDecree(ctx, params.id)
    const { writeDecreePdf } = await import('@konvergen/papers/decree/write-pdf.ts')
    return { name: `${name}.pdf`, bytes: await writeDecreePdf(decree) }
  }),
  offer(contract.listOwners, (ctx) => listOwners(ctx)),
  offer(contract.setOwners, (ctx, { body }) => setOwners(ctx, body)),
]
