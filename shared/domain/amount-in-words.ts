import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import type { Dong } from './money'

const READING = configure()

/**
 * An amount of đồng in words, as vouchers print it: 4500000 -> 'Bốn triệu năm trăm nghìn đồng'. First letter capital; says
 * linh, nghìn, tỷ, mốt, tư, lăm; 'Không đồng' for zero; 'Âm …' before a negative amount.
 * Throws RangeError when the amount is not a safe integer.
 */
export function amountInWords(dong: Dong): string {
  if (!Number.isSafeInteger(dong)) throw new RangeError(`${dong} is not a whole, exactly kept number of đồng.`)
  const words = doReadNumber(BigInt(dong), READING).normalize('NFC')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function configure(): ReadingConfig {
  const config = new ReadingConfig()
  config.unit = ['đồng']
  // The library says "lẻ" and "tỉ"; accounting papers write "linh" and "tỷ".
  config.oddText = 'linh'
  config.units = [[], ['nghìn'], ['triệu'], ['tỷ']]
  return config
}
