/** The people of a district, the way to invite one more, and the drawer in which one of them is managed. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { MayNot } from '../../parts/may-not.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import { FactorFirst } from './factor-first.tsx'
import { InviteCard } from './invite-card.tsx'
import { PeopleCard } from './people-card.tsx'
import styles from './people-page.module.css'
import { PersonDrawer } from './person-drawer.tsx'
import { usePeopleRights } from './use-people-rights.ts'

interface PeopleViewProps {
  readonly kab: string
  readonly people: readonly AccountSchema[]
  readonly district: DistrictDetail
  readonly lead: string
}

export function PeopleView({ kab, people, district, lead }: PeopleViewProps) {
  const t = useText()
  const { demo } = useMe()
  const rights = usePeopleRights(kab)
  const [isInviting, setInviting] = useState(false)
  const [openedId, setOpenedId] = useState<string | null>(null)
  const opened = people.find(({ id }) => id === openedId)
  return (
    <>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['stack']}>
        {demo && <MayNot>{PEOPLE.demo}</MayNot>}
        {rights.lacksFactor && <FactorFirst />}
        {rights.mayManage && !isInviting && (
          <div className="tanpa-cetak">
            <Button look="primary" onClick={() => setInviting(true)}>
              {t(PEOPLE.invite)}
            </Button>
          </div>
        )}
        {isInviting && <InviteCard kab={kab} district={district} roles={rights.roles} onClose={() => setInviting(false)} />}
        <PeopleCard people={people} district={district} rights={rights} onOpen={setOpenedId} />
      </div>
      {opened !== undefined && (
        <PersonDrawer kab={kab} person={opened} district={district} rights={rights} onClose={() => setOpenedId(null)} />
      )}
    </>
  )
}
