/**
 * The parts of a CMS signature (RFC 5652) that it takes to check it: who signed, by which ways, over which attributes. Nothing is judged here.
 */
import {
  type BaseBlock,
  Constructed,
  Set as DerSet,
  fromBER,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
  UTCTime,
} from 'asn1js'

export interface ReadCms {
  readonly certificates: readonly Uint8Array[]
  /** Of the certificate that signed; null = it is named in another way. */
  readonly serial: string | null
  /** Dotted. */
  readonly digestWay: string
  readonly signatureWay: string
  /** The digest that a way with parameters (RSA-PSS) names; null = none. */
  readonly signatureDigest: string | null
  /** As they were signed; null = the content itself was signed. */
  readonly attributes: Uint8Array | null
  /** The digest of the content that the attributes hold. */
  readonly messageDigest: Uint8Array | null
  /** As whoever signed says, by their own clock. */
  readonly signedAt: Date | null
  readonly signature: Uint8Array
}

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_TIME = '1.2.840.113549.1.9.5'
/** Attributes are signed as a SET, and stand in the file under a tag of their own. */
const SET_TAG = 0x31
const CONTEXT = 3

function partsOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  return block instanceof Constructed || block instanceof Sequence || block instanceof DerSet ? block.valueBlock.value : []
}

const isTagged = ({ idBlock }: BaseBlock, tag: number): boolean => idBlock.tagClass === CONTEXT && idBlock.tagNumber === tag
const oidOf = (block: BaseBlock | undefined): string => (block instanceof ObjectIdentifier ? block.valueBlock.toString() : '')
const rawOf = (block: BaseBlock): Uint8Array => new Uint8Array(block.valueBeforeDecodeView)
const octetsOf = (block: BaseBlock | undefined): Uint8Array | null =>
  block instanceof OctetString ? new Uint8Array(block.valueBlock.valueHexView) : null
const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The first value of an attribute. */
function attributeOf(attributes: readonly BaseBlock[], oid: string): BaseBlock | undefined {
  const found = attributes.find((each) => oidOf(partsOf(each)[0]) === oid)
  return partsOf(partsOf(found)[1])[0]
}

/** `[0] { AlgorithmIdentifier }` among the parameters. */
function digestInParameters(parameters: BaseBlock | undefined): string | null {
  const tagged = partsOf(parameters).find((each) => isTagged(each, 0))
  const oid = oidOf(partsOf(partsOf(tagged)[0])[0])
  return oid === '' ? null : oid
}

function readSigner(signer: BaseBlock | undefined, certificates: readonly Uint8Array[]): ReadCms | null {
  const parts = partsOf(signer)
  const [, sid, digest] = parts
  const attributes = parts.find((each) => isTagged(each, 0) && each !== sid)
  const [way, signature] = parts.slice(parts.indexOf(attributes ?? (digest as BaseBlock)) + 1)
  const octets = octetsOf(signature)
  if (octets === null) return null
  const serial = partsOf(sid)[1]
  const time = attributeOf(partsOf(attributes), SIGNING_TIME)
  const signedBytes = attributes === undefined ? null : rawOf(attributes)
  if (signedBytes !== null) signedBytes[0] = SET_TAG
  return {
    certificates,
    serial: serial instanceof Integer ? hexOf(new Uint8Array(serial.valueBlock.valueHexView)).replace(/^(?:00)+(?=.)/, '') : null,
    digestWay: oidOf(partsOf(digest)[0]),
    signatureWay: oidOf(partsOf(way)[0]),
    signatureDigest: digestInParameters(partsOf(way)[1]),
    attributes: signedBytes,
    messageDigest: octetsOf(attributeOf(partsOf(attributes), MESSAGE_DIGEST)),
    signedAt: time instanceof UTCTime || time instanceof GeneralizedTime ? time.toDate() : null,
    signature: octets,
  }
}

/** null: it is no such signature, or one of another kind. Zeros behind it are left alone. */
export function readCms(bytes: Uint8Array): ReadCms | null {
  const { result, offset } = fromBER(bytes)
  if (offset < 0 || !(result instanceof Sequence)) return null
  const [type, wrapped] = partsOf(result)
  if (oidOf(type) !== SIGNED_DATA) return null
  const parts = partsOf(partsOf(wrapped)[0])
  const certificates = partsOf(parts.find((each) => isTagged(each, 0))).map(rawOf)
  return readSigner(partsOf(parts.at(-1))[0], certificates)
}
