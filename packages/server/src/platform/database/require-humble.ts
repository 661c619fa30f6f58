/**
 * The account that the program works with must not be able to pass row-level security or change tables: no superuser, no BYPASSRLS, owning
 * nothing, member of no owner. The server refuses to start otherwise. Also the first place where an outside database is really reached.
 */
import { reasonOf, StartFailure } from '../start-failure.ts'
import { withClient } from './connect.ts'

const OLDEST = 160_000

interface Standing {
  readonly role: string
  readonly superuser: boolean
  readonly bypass: boolean
  readonly owns: boolean
  readonly version: string
  readonly version_num: number
}

const STANDING = `
  select current_user as role, rolsuper as superuser, rolbypassrls as bypass,
    exists (select from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'MEMBER')) as owns,
    current_setting('server_version') as version, current_setting('server_version_num')::int as version_num
  from pg_roles where rolname = current_user`

/** Without account and password, which belong in no message. */
function placeOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address === null || !/^postgres(?:ql)?:$/.test(address.protocol)) throw new StartFailure('alamat-basis-data-keliru', {})
  return `${address.host}${address.pathname}`
}

async function standingOf(url: string): Promise<Standing | undefined> {
  const alamat = placeOf(url)
  try {
    return await withClient(url, async (client) => (await client.query<Standing>(STANDING)).rows[0])
  } catch (error) {
    throw new StartFailure('basis-data-tak-terjangkau', { alamat, sebab: reasonOf(error) }, { cause: error })
  }
}

/** Name of the account, once it is humble enough and the server new enough. */
export async function requireHumble(appUrl: string): Promise<string> {
  const standing = await standingOf(appUrl)
  if (standing === undefined) throw new StartFailure('basis-data-tak-terjangkau', { alamat: placeOf(appUrl), sebab: 'pg_roles' })
  if (standing.version_num < OLDEST) throw new StartFailure('versi-postgres-lama', { alamat: placeOf(appUrl), ada: standing.version })
  const powers = [
    [standing.superuser, 'SUPERUSER'],
    [standing.bypass, 'BYPASSRLS'],
    [standing.owns, 'pemilik tabel / table owner'],
  ] as const
  const held = powers.filter(([has]) => has).map(([, name]) => name)
  if (held.length > 0) throw new StartFailure('akun-terlalu-kuasa', { akun: standing.role, sebab: held.join(', ') })
  return standing.role
}
