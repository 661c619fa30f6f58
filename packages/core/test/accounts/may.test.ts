import { fc, it as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Actor, type Grant, GUEST, systemActor } from '../../src/accounts/actor.ts'
import { ACTS, type Act } from '../../src/accounts/acts.ts'
import { areasFor, areasWith, belongsTo, may, mayApprove } from '../../src/accounts/may.ts'
import { ROLES, type Role } from '../../src/accounts/roles.ts'

const DAY = '2026-11-27'
const NAMES = Object.keys(ACTS) as Act[]

function holding(role: Role, areas: readonly string[], kab = '76.01'): Actor {
  const grant: Grant = { role, kab, areas, opd: null, from: '2026-01-01', until: null }
  return { id: role, kind: 'akun', grants: [grant], secondFactor: true }
}

describe('may', () => {
  it('lets a guest do only what is open', () => {
    const open = NAMES.filter((act) => may(GUEST, act, '76.01', DAY))
    expect(open).toEqual(NAMES.filter((act) => ACTS[act].span === 'terbuka'))
  })

  it('lets the program itself do everything', () => {
    expect(NAMES.every((act) => may(systemActor('sistem'), act, '*', DAY))).toBe(true)
  })

  it('lets the health centre open a child of its catchment and of no other', () => {
    const puskesmas = holding('puskesmas', ['76.01.02'])
    expect(may(puskesmas, 'measurement.reveal', '76.01.02.2001', DAY)).toBe(true)
    expect(may(puskesmas, 'measurement.reveal', '76.01.03.2001', DAY)).toBe(false)
    expect(areasFor(puskesmas, 'measurement.read', '76.01', DAY)).toEqual(['76.01.02'])
    expect(areasFor(puskesmas, 'measurement.read', '76.02', DAY)).toEqual([])
  })

  it('lets nobody do to a part what is about the whole', () => {
    expect(areasFor(holding('camat', ['76.01.02']), 'lokus.read', '76.01', DAY)).toEqual([])
    expect(areasFor(holding('dinkes', ['76.01']), 'lokus.read', '76.01', DAY)).toBe('*')
  })

  it('shows the areas of a district, whole, to whoever holds anything in it', () => {
    const camat = holding('camat', ['76.01.02'])
    expect(['76.01', '76.01.03', '76.02', '76'].map((place) => may(camat, 'wilayah.read', place, DAY))).toEqual([true, true, false, false])
    expect(areasFor(camat, 'wilayah.read', '76.01', DAY)).toBe('*')
  })

  it('lets the keeper give sight of names only in a session with a second factor', () => {
    const keeper = holding('pengelola-sistem', [], '*')
    const without = { ...keeper, secondFactor: false }
    expect([keeper, without].map((one) => may(one, 'accounts.grant-names', '76.01', DAY))).toEqual([true, false])
    expect(may(without, 'accounts.manage', '76.01', DAY)).toBe(true)
  })

  it('opens districts only for the keeper of the system', () => {
    const openers = ROLES.filter((role) => may(holding(role, ['*'], '*'), 'wilayah.open', '*', DAY))
    expect(openers).toEqual(['pengelola-sistem'])
  })

  it('knows who belongs to a district', () => {
    const camat = holding('camat', ['76.01.02'])
    expect(belongsTo(camat, '76.01', DAY)).toBe(true)
    expect(belongsTo(camat, '76.02', DAY)).toBe(false)
    expect(belongsTo(camat, '76.01', '2025-12-31')).toBe(false)
    expect(belongsTo(holding('pengelola-sistem', [], '*'), '11.05', DAY)).toBe(true)
  })

  it('knows where somebody holds a verb on a class of data, whatever the act', () => {
    expect(areasWith(holding('camat', ['76.01.02']), 'baca', 'rencana', '76.01', DAY)).toEqual(['76.01.02'])
    expect(areasWith(holding('camat', ['76.01.02']), 'tulis', 'rencana', '76.01', DAY)).toEqual([])
    expect(areasWith(holding('opd', ['76.01']), 'tulis', 'rencana', '76.01', DAY)).toBe('*')
    expect(areasWith(holding('opd', ['76.01']), 'tulis', 'rencana', '76.02', DAY)).toEqual([])
    expect(areasWith(GUEST, 'baca', 'rencana', '76.01', DAY)).toEqual([])
    expect(areasWith(systemActor('sistem'), 'baca', 'klinis', '76.01', DAY)).toBe('*')
  })

  it('lets nobody approve what they entered', () => {
    const dinkes = holding('dinkes', ['76.01'])
    expect(mayApprove(dinkes, 'measurement.decide', '76.01', DAY, { enteredBy: 'somebody' })).toBe(true)
    expect(mayApprove(dinkes, 'measurement.decide', '76.01', DAY, { enteredBy: null })).toBe(true)
    expect(mayApprove(dinkes, 'measurement.decide', '76.01', DAY, { enteredBy: dinkes.id })).toBe(false)
  })

  property.prop([fc.constantFrom(...ROLES), fc.constantFrom(...NAMES), fc.constantFrom('76.01', '76.01.02', '76.01.02.2001')])(
    'never reaches beyond the areas of a grant',
    (role, act, area) => {
      const span = ACTS[act].span
      if (span === 'terbuka' || span === 'sendiri' || span === 'anggota') return
      const actor = holding(role, [area])
      for (const outside of ['76.02', '76.03.02', '76.01.03', '76.01.02.2002', '11.01.02.2001']) {
        if (!outside.startsWith(area)) expect(may(actor, act, outside, DAY)).toBe(false)
      }
      const areas = areasFor(actor, act, '76.01', DAY)
      if (area !== '76.01') expect(areas === '*' ? ['*'] : areas.filter((one) => one !== area)).toEqual([])
    },
  )
})
