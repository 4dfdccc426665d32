/**
 * The icons of the portals. Every icon stands beside its word; icons are `aria-hidden`.
 * A missing one is added here, so that portals do not import the icon set themselves.
 */
export {
  AlertTriangle as WarningIcon,
  ArrowDown as SortedDownIcon,
  ArrowUp as SortedUpIcon,
  Bell as NotificationIcon,
  Check as CheckIcon,
  ChevronDown as ChevronDownIcon,
  ChevronRight as ChevronRightIcon,
  CircleCheck as SuccessIcon,
  CircleX as ErrorIcon,
  Copy as CopyIcon,
  Download as DownloadIcon,
  Building2 as ProgramIcon,
  CreditCard as SubscriptionIcon,
  Handshake as PartnerIcon,
  History as ActivityIcon,
  House as HomeIcon,
  Info as InfoIcon,
  KeyRound as LicenseIcon,
  Keyboard as KeyboardIcon,
  LogOut as SignOutIcon,
  Mail as MailIcon,
  Menu as MenuIcon,
  Plus as AddIcon,
  RotateCcw as RetryIcon,
  Search as SearchIcon,
  ShoppingCart as OrderIcon,
  Store as ResellerIcon,
  Trash2 as DeleteIcon,
  Truck as ProviderIcon,
  User as UserIcon,
  Users as CustomersIcon,
  X as CloseIcon,
} from 'lucide-react'
export type { LucideIcon as Icon } from 'lucide-react'
