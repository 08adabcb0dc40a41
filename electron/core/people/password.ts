import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { toNfc } from '@shared/domain/text-fold'

/** Cost of one try: 2^15 blocks of 8 in one lane, about 32 MiB and a tenth of a second. */
const COST = { logN: 15, r: 8, p: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32
/** A file that was tampered with must not make a try cost gigabytes. */
const LARGEST_LOG_N = 18

type Cost = typeof COST

/** What is kept of a password: `scrypt$15$8$1$salt$hash`, salt and hash in base64; never the password itself. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(password, salt, HASH_BYTES, COST)
  return ['scrypt', COST.logN, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$')
}

/** Whether a password is the one that was kept; compared in constant time. A kept text of another shape is nobody's password. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [scheme, logN, r, p, salt = '', hash = ''] = kept.split('$')
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) }
  const wanted = Buffer.from(hash, 'base64')
  const known = scheme === 'scrypt' && cost.logN >= 1 && cost.logN <= LARGEST_LOG_N && cost.r === 8 && cost.p === 1
  if (!known || wanted.length !== HASH_BYTES) return false
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), wanted.length, cost), wanted)
}

/** Accented letters are typed as one sign or as two, by keyboard and system: both are the same password. */
function derive(password: string, salt: Buffer, length: number, { logN, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** logN
  return new Promise((resolve, reject) => {
    scrypt(toNfc(password), salt, length, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
