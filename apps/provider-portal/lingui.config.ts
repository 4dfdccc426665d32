import { linguiConfig } from '@relais/portal-kit/lingui'

export default linguiConfig()
