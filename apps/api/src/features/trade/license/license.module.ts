import { Module } from '@nestjs/common'
import { AssignLicense } from './assign-license.ts'
import { LicenseResolver } from './license.resolver.ts'
import { RemoveLicense } from './remove-license.ts'

@Module({ providers: [LicenseResolver, AssignLicense, RemoveLicense] })
export class LicenseModule {}
