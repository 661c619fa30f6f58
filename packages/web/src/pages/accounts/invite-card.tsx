/** Inviting somebody: the form, and what is handed over once it is made. */
import { inviteAccount, type NewGrant } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { useMutation } from '@tanstack/react-query'
import { peopleQuery } from '../../app/account-queries.ts'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import { InviteForm } from './invite-form.tsx'
import { TicketSheet } from './ticket-sheet.tsx'

interface InviteCardProps {
  readonly kab: string
  readonly district: DistrictDetail
  readonly roles: readonly Role[]
  readonly onClose: () => void
}

export function InviteCard({ kab, district, roles, onClose }: InviteCardProps) {
  const t = useText()
  const invite = useMutation({
    mutationFn: (asked: { username: string; nama: string } & NewGrant) => call(inviteAccount, { params: { kab }, body: asked }),
    gcTime: 0,
    onSuccess: () => queryClient.invalidateQueries(peopleQuery(kab)),
  })
  if (invite.data !== undefined) {
    const { nama, username } = invite.variables
    return <TicketSheet ticket={invite.data} nama={nama} username={username} kabupaten={district.nama} isReset={false} onDone={onClose} />
  }
  return (
    <Card title={t(PEOPLE.invite)} hint={t(PEOPLE.inviteHint)}>
      <InviteForm
        kab={kab}
        district={district}
        roles={roles}
        problem={invite.error}
        isBusy={invite.isPending}
        onInvite={invite.mutate}
        onCancel={onClose}
      />
    </Card>
  )
}
