/**
 * Whether signatures in a PDF hold: the digest of what was signed is the one that was signed, and the signature fits the certificate that lies beside it. Whether anybody vouches for that
 * certificate (in Indonesia BSrE) is not asked: it takes lists and answers of others.
 */
import { constants, createHash, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { type FoundSignature, findSignatures } from '@konvergen/sources/pdf-signature/find-signatures.ts'
import { type ReadCms, readCms } from '@konvergen/sources/pdf-signature/read-cms.ts'

const SIGNATURE_STATES = ['utuh', 'diubah', 'tidak-terbaca'] as const
export type SignatureState = (typeof SIGNATURE_STATES)[number]

export interface CheckedSignature {
  readonly state: SignatureState
  /** As the certificate says; null = it says no name, or could not be read. */
  readonly name: string | null
  readonly issuer: string | null
  readonly validUntil: Date | null
  /** By the clock of whoever signed. */
  readonly signedAt: Date | null
  /** Something was written into the file after it, also what other signatures and their proofs add. */
  readonly isFollowed: boolean
}

const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const RSA = '1.2.840.113549.1.1.'
const RSA_PSS = '1.2.840.113549.1.1.10'
const ECDSA = '1.2.840.10045.4.'

/** The certificate of the signer among those that lie beside. */
function signerOf({ certificates, serial }: ReadCms): X509Certificate | null {
  const read = certificates.flatMap((der) => {
    try {
      return [new X509Certificate(der)]
    } catch {
      // Other kinds of certificates may lie beside too.
      return []
    }
  })
  const named = read.find((each) => each.serialNumber.toLowerCase().replace(/^(?:00)+(?=.)/, '') === serial)
  return named ?? (serial === null && read.length === 1 ? (read[0] ?? null) : null)
}

/** null: by a way that is not known here. */
function holds(cms: ReadCms, key: KeyObject, data: Uint8Array): boolean | null {
  const digest = DIGESTS[cms.signatureDigest ?? cms.digestWay]
  if (digest === undefined) return null
  if (cms.signatureWay === RSA_PSS) {
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    return verify(digest, data, { key, ...padding }, cms.signature)
  }
  return cms.signatureWay.startsWith(RSA) || cms.signatureWay.startsWith(ECDSA) ? verify(digest, data, key, cms.signature) : null
}

function stateOf(cms: ReadCms, key: KeyObject, signed: FoundSignature['signed']): SignatureState {
  const way = DIGESTS[cms.digestWay]
  if (way === undefined) return 'tidak-terbaca'
  const content = Buffer.concat(signed)
  if (cms.attributes !== null) {
    if (cms.messageDigest === null) return 'tidak-terbaca'
    if (!createHash(way).update(content).digest().equals(cms.messageDigest)) return 'diubah'
  }
  try {
    const does = holds(cms, key, cms.attributes ?? content)
    return does === null ? 'tidak-terbaca' : does ? 'utuh' : 'diubah'
  } catch {
    // A key of another kind than the signature says.
    return 'tidak-terbaca'
  }
}

const part = (name: string, key: string): string | null => new RegExp(`^${key}=(.+)$`, 'm').exec(name)?.[1] ?? null

function checkOne({ signed, cms: bytes, end }: FoundSignature, size: number): CheckedSignature {
  const cms = readCms(bytes)
  const signer = cms === null ? null : signerOf(cms)
  const isFollowed = end < size
  if (cms === null || signer === null)
    return { state: 'tidak-terbaca', name: null, issuer: null, validUntil: null, signedAt: cms?.signedAt ?? null, isFollowed }
  return {
    state: stateOf(cms, signer.publicKey, signed),
    name: part(signer.subject, 'CN'),
    issuer: part(signer.issuer, 'CN') ?? part(signer.issuer, 'O'),
    validUntil: signer.validToDate,
    signedAt: cms.signedAt,
    isFollowed,
  }
}

/** Signatures of persons, in the order in which they were made; none = it is no signed PDF. Time stamps of authorities are left out. */
export function checkSignatures(file: Uint8Array): readonly CheckedSignature[] {
  const { isPdf, signatures } = findSignatures(file)
  return isPdf ? signatures.filter(({ isTimeStamp }) => !isTimeStamp).map((found) => checkOne(found, file.length)) : []
}
