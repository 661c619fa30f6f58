/**
 * The register as the office reads it. Telephone numbers and addresses only for roles that may see them; pairs that may be one office for whoever
 * reads, the decision for whoever may write.
 */
import type { Register } from '@konvergen/contract/opd.ts'
import { likePairs, pairKey } from '@konvergen/core/opd/match-office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { readContacts } from './contact-store.ts'
import { gatherRegister } from './gather-register.ts'
import { readToldPairs } from './store.ts'

export async function readRegister(ctx: DistrictContext): Promise<Register> {
  const { offices, areas, people, posts, today } = await gatherRegister(ctx)
  const contacts = allows(ctx, 'opd.contacts')
  const known = contacts ? await readContacts(ctx) : new Map<string, never>()
  const told = new Set((await readToldPairs(ctx)).map(({ one, other }) => pairKey(one, other)))
  return {
    offices: [...offices, ...areas].map((office) => ({ ...office, names: office.names.map((name) => ({ ...name })) })),
    people: people.map(({ id, nama, akun }) => {
      const contact = known.get(id)
      return { id, nama, akun, telepon: contact?.telepon ?? null, surel: contact?.surel ?? null }
    }),
    posts: posts.map((post) => ({ ...post })),
    pairs: likePairs(offices, told, today),
    contacts,
  }
}
