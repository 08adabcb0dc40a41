import { core } from '../../client/client'
import { usePaper } from '../../client/use-paper'

/** Makes the printed form of a voucher (01-TT, 02-TT, else a general one) and shows it, to be printed. */
export function usePrint() {
  const { show, busy } = usePaper()
  return { print: (voucherId: number) => show(() => core.vouchers.print({ voucherId })), printing: busy }
}
