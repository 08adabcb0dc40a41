import type { CostComparison } from '@shared/contract/training-costs'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { FactList, SidePanel } from '../../../ui/side-panel'

export type ComparisonProps = { rows: readonly CostComparison[]; withoutVoucher: number; onClose: () => void }

/** The costs against the vouchers they name: what agrees, what differs, what the journal does not have. */
export function Comparison({ rows, withoutVoucher, onClose }: ComparisonProps) {
  const say = useText().courseCosts.compare
  const wrong = rows.filter(({ costs, voucher }) => costs !== voucher)
  return (
    <SidePanel title={say.title} foot={<KeyButton label={say.close} keys="Esc" onPress={onClose} />}>
      <Note tone={wrong.length === 0 && withoutVoucher === 0 ? 'green' : 'amber'}>
        {wrong.length === 0 ? say.agrees(rows.length) : say.differs(wrong.length, rows.length)}
        {withoutVoucher === 0 ? '' : ` ${say.without(withoutVoucher)}`}
      </Note>
      <FactList
        facts={rows.map(({ voucherNumber, costs, voucher }) => ({
          name: voucherNumber,
          value:
            voucher === null
              ? say.missing(formatDong(costs))
              : voucher === costs
                ? say.equal(formatDong(costs))
                : say.different(formatDong(costs), formatDong(voucher)),
        }))}
      />
    </SidePanel>
  )
}
