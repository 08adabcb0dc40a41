import { useLocation } from 'wouter'
import { DraftEntry, NewEntry } from './entry-page'
import { VoucherList } from './voucher-list'
import { VoucherView } from './voucher-view'
import { voucherPlace } from './voucher-paths'

/** The place of vouchers: their list, one of them, or one that is being typed. */
export function VouchersPage() {
  const [path] = useLocation()
  const place = voucherPlace(path)
  switch (place.kind) {
    case 'list':
      return <VoucherList />
    case 'new':
      return <NewEntry />
    case 'draft':
      return <DraftEntry key={place.id} id={place.id} />
    case 'voucher':
      return <VoucherView key={place.voucherId} voucherId={place.voucherId} />
  }
}
