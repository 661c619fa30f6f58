/** The children of a family, without names, for the page of a family; and whether the family still counts. */
import { tellFamilyState } from '@konvergen/contract/kin.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { familyMembersQuery } from '../../app/kin-queries.ts'
import { KIN } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { Card } from '../card.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import styles from './kin.module.css'
import { MemberLine } from './member-line.tsx'
import { StandingLine } from './standing-line.tsx'

export function FamilyMembers({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const say = useSay()
  const kin = useQuery(familyMembersQuery(kab, id))
  const { data } = kin
  return (
    <Card title={t(KIN.members)} hint={t(KIN.membersHint)}>
      {kin.isPending && <Skeleton heights={[24, 48]} />}
      {kin.isError && <ProblemNote problem={kin.error} retry={() => void kin.refetch()} />}
      {data !== undefined && (
        <>
          {data.anak.length === 0 && <p>{t(KIN.membersNone)}</p>}
          <ul className={styles['lines']}>
            {data.anak.map((child) => (
              <MemberLine key={child.id} kab={kab} child={child} isOpen={data.bolehLihatAnak} />
            ))}
          </ul>
          {data.gabungan.length > 0 && <p className={styles['small']}>{t(KIN.joined, { n: say.number(data.gabungan.length) })}</p>}
          {data.keadaan.keadaan === 'ganda' && <p className={styles['small']}>{t(KIN.double)}</p>}
          <StandingLine
            kab={kab}
            standing={data.keadaan}
            mayTell={data.bolehKeadaan}
            onTell={(body) => call(tellFamilyState, { params: { kab, id }, body })}
          />
        </>
      )}
    </Card>
  )
}
