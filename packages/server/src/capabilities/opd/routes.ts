/**
 * Offices, their people, teams and owners over HTTP. The typesetter and the writer of Word files are loaded at first use: they would slow every
 * start.
 */
import * as contract from '@konvergen/contract/opd.ts'
import * as tpps from '@konvergen/contract/tpps.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { addOffice, checkOffice, decidePair, endOffice, type OfficeMoved, renameOffice, takeStartingList } from './change-offices.ts'
import { addPerson, addPost, changePerson, endPost } from './change-people.ts'
import { beginTeam, saveTeam, validateTeam, withdrawTeam } from './change-teams.ts'
import { importList, previewList } from './import-list.ts'
import { listOwners, setOwners } from './owners.ts'
import { readRegister } from './read-register.ts'
import { composeDecree, listTeams, readTeam } from './read-teams.ts'

export const opdOffers = (moved: OfficeMoved): readonly Offer[] => [
  offer(contract.readRegister, (ctx) => readRegister(ctx)),
  offer(contract.addOffice, (ctx, { body }) => addOffice(ctx, body)),
  offer(contract.takeStartingList, (ctx, { body }) => takeStartingList(ctx, body.kode)),
  offer(contract.checkOffice, (ctx, { params, body }) => checkOffice(ctx, params.id, body)),
  offer(contract.renameOffice, (ctx, { params, body }) => renameOffice(ctx, params.id, body)),
  offer(contract.endOffice, (ctx, { params, body }) => endOffice(ctx, params.id, body.berakhir)),
  offer(contract.decidePair, (ctx, { params, body }) => decidePair(ctx, params.id, body, moved)),
  offer(contract.addPerson, (ctx, { body }) => addPerson(ctx, body)),
  offer(contract.changePerson, (ctx, { params, body }) => changePerson(ctx, params.id, body)),
  offer(contract.addPost, (ctx, { params, body }) => addPost(ctx, params.id, body)),
  offer(contract.endPost, (ctx, { params, body }) => endPost(ctx, params.id, body.berakhir)),
  offer(contract.previewList, (ctx, { body }) => previewList(ctx, body.teks)),
  offer(contract.importList, (ctx, { body }) => importList(ctx, body.teks, body.keputusan)),
  offer(tpps.listTeams, (ctx) => listTeams(ctx)),
  offer(tpps.readTeam, (ctx, { params }) => readTeam(ctx, params.id)),
  offer(tpps.beginTeam, (ctx, { body }) => beginTeam(ctx, body)),
  offer(tpps.saveTeam, (ctx, { params, body }) => saveTeam(ctx, params.id, body)),
  offer(tpps.validateTeam, (ctx, { params, body }) => validateTeam(ctx, params.id, body)),
  offer(tpps.withdrawTeam, (ctx, { params }) => withdrawTeam(ctx, params.id)),
  offer(tpps.downloadDecreeDocx, async (ctx, { params }) => {
    const { name, decree } = await composeDecree(ctx, params.id)
    const { writeDecreeDocx } = await import('@konvergen/papers/decree/write-docx.ts')
    return { name: `${name}.docx`, bytes: await writeDecreeDocx(decree) }
  }),
  offer(tpps.downloadDecreePdf, async (ctx, { params }) => {
    const { name, decree } = await composeDecree(ctx, params.id)
    const { writeDecreePdf } = await import('@konvergen/papers/decree/write-pdf.ts')
    return { name: `${name}.pdf`, bytes: await writeDecreePdf(decree) }
  }),
  offer(tpps.listOwners, (ctx) => listOwners(ctx)),
  offer(tpps.setOwners, (ctx, { body }) => setOwners(ctx, body)),
]
