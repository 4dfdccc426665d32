CREATE TABLE "organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"legal_name" text collate "und-x-icu" NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"time_zone" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organization_country" CHECK ("organization"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "organization_language" CHECK ("organization"."language" in ('en', 'fr'))
);
--> statement-breakpoint
ALTER TABLE "organization" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization_domain" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	"is_default" boolean NOT NULL,
	"verified_at" timestamp with time zone,
	CONSTRAINT "organization_domain_lower" CHECK ("organization_domain"."name" = lower("organization_domain"."name"))
);
--> statement-breakpoint
ALTER TABLE "organization_domain" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "customer_account" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "customer_account_status" CHECK ("customer_account"."status" in ('active', 'suspended'))
);
--> statement-breakpoint
ALTER TABLE "customer_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "operator_account" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "operator_account_status" CHECK ("operator_account"."status" in ('active'))
);
--> statement-breakpoint
ALTER TABLE "operator_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "provider_account" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "provider_account_status" CHECK ("provider_account"."status" in ('active', 'suspended'))
);
--> statement-breakpoint
ALTER TABLE "provider_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reseller_account" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"partner_id" text,
	CONSTRAINT "reseller_account_status" CHECK ("reseller_account"."status" in ('active', 'suspended'))
);
--> statement-breakpoint
ALTER TABLE "reseller_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization_view" (
	"viewer_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"by_relationship" boolean NOT NULL,
	"by_partnership" boolean NOT NULL,
	"by_record" boolean NOT NULL,
	"subject_name" text collate "und-x-icu" NOT NULL,
	"subject_domain" text NOT NULL,
	"subject_country" text NOT NULL,
	"subject_time_zone" text NOT NULL,
	"subject_search" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organization_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"user_principal_name" text NOT NULL,
	"display_name" text collate "und-x-icu" NOT NULL,
	"first_name" text,
	"last_name" text,
	"contact_mail" text,
	"language" text NOT NULL,
	"time_zone" text,
	"keyboard_shortcuts" boolean DEFAULT true NOT NULL,
	"usage_location" text,
	"deleted_at" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_of_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "user_principal_name_lower" CHECK ("user"."user_principal_name" = lower("user"."user_principal_name")),
	CONSTRAINT "user_language" CHECK ("user"."language" in ('en', 'fr')),
	CONSTRAINT "user_usage_location" CHECK ("user"."usage_location" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
ALTER TABLE "user" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_role" (
	"user_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "user_role_user_id_role_pk" PRIMARY KEY("user_id","role"),
	CONSTRAINT "user_role_known" CHECK ("user_role"."role" in ('global_administrator', 'user_administrator', 'billing_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent'))
);
--> statement-breakpoint
ALTER TABLE "user_role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "password_credential" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "password_credential" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "password_reset" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "password_reset_purpose" CHECK ("password_reset"."purpose" in ('reset', 'welcome'))
);
--> statement-breakpoint
ALTER TABLE "password_reset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "rate_limit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"portal" text NOT NULL,
	"authentication_strength" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "session_portal" CHECK ("session"."portal" in ('reseller', 'provider', 'customer')),
	CONSTRAINT "session_strength" CHECK ("session"."authentication_strength" in ('password', 'second_factor'))
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft" (
	"user_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"content" text,
	"saved_at" timestamp with time zone NOT NULL,
	"generation" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "draft_user_id_kind_subject_pk" PRIMARY KEY("user_id","kind","subject"),
	CONSTRAINT "draft_kind" CHECK ("draft"."kind" in ('invitation', 'customer_user', 'decline', 'order_cancellation', 'listing')),
	CONSTRAINT "draft_content" CHECK (length("draft"."content") <= 20000)
);
--> statement-breakpoint
ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cost_price" (
	"id" uuid PRIMARY KEY NOT NULL,
	"offer_sku_id" uuid NOT NULL,
	"market" text NOT NULL,
	"currency" text NOT NULL,
	"segment" text NOT NULL,
	"term" text NOT NULL,
	"billing_plan" text NOT NULL,
	"minimum_quantity" integer NOT NULL,
	"maximum_quantity" integer NOT NULL,
	"amount" bigint NOT NULL,
	"effective_from" timestamp with time zone NOT NULL,
	"effective_until" timestamp with time zone,
	"import_id" uuid NOT NULL,
	CONSTRAINT "cost_price_amount" CHECK (amount >= 0),
	CONSTRAINT "cost_price_quantity" CHECK (minimum_quantity >= 1 and maximum_quantity >= minimum_quantity),
	CONSTRAINT "cost_price_range" CHECK (effective_until is null or effective_until > effective_from)
);
--> statement-breakpoint
ALTER TABLE "cost_price" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "license_sku" (
	"id" uuid PRIMARY KEY NOT NULL,
	"string_id" text NOT NULL,
	"display_name" text collate "und-x-icu" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "license_sku" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "license_sku_service_plan" (
	"license_sku_id" uuid NOT NULL,
	"service_plan_id" uuid NOT NULL,
	CONSTRAINT "license_sku_service_plan_license_sku_id_service_plan_id_pk" PRIMARY KEY("license_sku_id","service_plan_id")
);
--> statement-breakpoint
ALTER TABLE "license_sku_service_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "list_price" (
	"id" uuid PRIMARY KEY NOT NULL,
	"offer_sku_id" uuid NOT NULL,
	"market" text NOT NULL,
	"currency" text NOT NULL,
	"segment" text NOT NULL,
	"term" text NOT NULL,
	"billing_plan" text NOT NULL,
	"minimum_quantity" integer NOT NULL,
	"maximum_quantity" integer NOT NULL,
	"amount" bigint NOT NULL,
	"effective_from" timestamp with time zone NOT NULL,
	"effective_until" timestamp with time zone,
	"import_id" uuid NOT NULL,
	CONSTRAINT "list_price_amount" CHECK (amount >= 0),
	CONSTRAINT "list_price_quantity" CHECK (minimum_quantity >= 1 and maximum_quantity >= minimum_quantity),
	CONSTRAINT "list_price_range" CHECK (effective_until is null or effective_until > effective_from)
);
--> statement-breakpoint
ALTER TABLE "list_price" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_sku" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"product_title" text collate "und-x-icu" NOT NULL,
	"sku_title" text collate "und-x-icu" NOT NULL,
	"publisher" text NOT NULL,
	"description" text NOT NULL,
	"unit_of_measure" text NOT NULL,
	"license_sku_id" uuid
);
--> statement-breakpoint
ALTER TABLE "offer_sku" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "price_sheet_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"imported_by" text NOT NULL,
	"products_file_hash" text,
	"prices_file_hash" text,
	"report" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "price_sheet_import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_plan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"friendly_name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "service_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "catalog_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"products_name" text,
	"products_size" integer,
	"prices_name" text,
	"prices_size" integer,
	"skip_bad_rows" boolean DEFAULT false NOT NULL,
	"end_missing" boolean DEFAULT false NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"tried_after_import_id" uuid,
	"progress" jsonb,
	"outcome" jsonb,
	"touched_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "catalog_import_status" CHECK ("catalog_import"."status" in ('uploading', 'checking', 'checked', 'importing', 'imported', 'canceled')),
	CONSTRAINT "catalog_import_ended" CHECK (("catalog_import"."ended_at" is not null) = "catalog_import"."status" in ('imported', 'canceled')),
	CONSTRAINT "catalog_import_file" CHECK ("catalog_import"."products_size" is not null or "catalog_import"."prices_size" is not null)
);
--> statement-breakpoint
ALTER TABLE "catalog_import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "catalog_import_bad_row" (
	"import_id" uuid NOT NULL,
	"file" text NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"faults" jsonb NOT NULL,
	CONSTRAINT "catalog_import_bad_row_import_id_file_line_pk" PRIMARY KEY("import_id","file","line"),
	CONSTRAINT "catalog_import_bad_row_file" CHECK ("catalog_import_bad_row"."file" in ('products', 'prices'))
);
--> statement-breakpoint
ALTER TABLE "catalog_import_bad_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "catalog_import_part" (
	"import_id" uuid NOT NULL,
	"file" text NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "catalog_import_part_import_id_file_number_pk" PRIMARY KEY("import_id","file","number"),
	CONSTRAINT "catalog_import_part_file" CHECK ("catalog_import_part"."file" in ('products', 'prices'))
);
--> statement-breakpoint
ALTER TABLE "catalog_import_part" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "listing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"country" text NOT NULL,
	"services" text[] NOT NULL,
	"families" text[] NOT NULL,
	"spoken_languages" text[] NOT NULL,
	"accepts_resellers" boolean NOT NULL,
	"mail" text NOT NULL,
	"phone" text,
	"web_site" text,
	"texts" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"hidden_at" timestamp with time zone,
	"blocked_at" timestamp with time zone,
	"block_reason" text,
	CONSTRAINT "listing_country" CHECK ("listing"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "listing_services" CHECK ("listing"."services" <@ array['customer_support', 'technical_assistance', 'marketing_help', 'credit_and_financing']),
	CONSTRAINT "listing_families" CHECK ("listing"."families" <@ array['productivity', 'security', 'backup', 'infrastructure', 'business_applications', 'data_and_analytics', 'communication']),
	CONSTRAINT "listing_spoken_languages" CHECK ("listing"."spoken_languages" <@ array['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'ja', 'ko', 'lb', 'lt', 'lv', 'mt', 'nl', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk', 'zh']),
	CONSTRAINT "listing_web_site" CHECK ("listing"."web_site" ~ '^https?://'),
	CONSTRAINT "listing_blocked" CHECK (("listing"."blocked_at" is null) = ("listing"."block_reason" is null)),
	CONSTRAINT "listing_block_reason" CHECK (char_length("listing"."block_reason") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "listing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_acceptance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"accepted_by_user_id" uuid NOT NULL,
	"accepted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_acceptance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_template" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_template_kind" CHECK ("agreement_template"."kind" in ('customer_agreement')),
	CONSTRAINT "agreement_template_language" CHECK ("agreement_template"."language" in ('en', 'fr'))
);
--> statement-breakpoint
ALTER TABLE "agreement_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"inviter_id" uuid NOT NULL,
	"inviter_user_id" uuid NOT NULL,
	"provider_id" uuid,
	"recipient_mail" text NOT NULL,
	"recipient_name" text,
	"recipient_domain" text,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"requested_roles" text[] NOT NULL,
	"requested_duration" text,
	"link_version" integer NOT NULL,
	"token_hash" text NOT NULL,
	"replaced_token_hashes" text[] DEFAULT '{}' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_by_user_id" uuid,
	"changed_at" timestamp with time zone,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"issued_at" timestamp with time zone,
	"mail_queued_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"mail_problem" text,
	"opened_at" timestamp with time zone,
	"link_cut_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"tenant_domain" text,
	"decided_at" timestamp with time zone,
	"decided_by_organization_id" uuid,
	"decided_by_user_id" uuid,
	"decline_reason" text,
	CONSTRAINT "invitation_kind" CHECK ("invitation"."kind" in ('partnership', 'relationship', 'joint')),
	CONSTRAINT "invitation_status" CHECK ("invitation"."status" in ('draft', 'issued', 'accepted', 'declined', 'revoked')),
	CONSTRAINT "invitation_language" CHECK ("invitation"."language" in ('en', 'fr')),
	CONSTRAINT "invitation_provider" CHECK (("invitation"."kind" = 'relationship') = ("invitation"."provider_id" is null)),
	CONSTRAINT "invitation_decided" CHECK (("invitation"."status" in ('accepted', 'declined')) = ("invitation"."decided_by_organization_id" is not null)),
	CONSTRAINT "invitation_issued" CHECK (("invitation"."status" = 'draft' and "invitation"."issued_at" is null and "invitation"."mail_queued_at" is null and "invitation"."opened_at" is null)
        or ("invitation"."status" <> 'draft' and "invitation"."issued_at" is not null)
        or ("invitation"."status" = 'revoked' and "invitation"."issued_at" is null))
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"reseller_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"granted_by_user_id" uuid NOT NULL,
	"consent_text_version" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_organization_id" uuid,
	"told_up_to" uuid,
	CONSTRAINT "partnership_ended" CHECK (("partnership"."ended_at" is null) = ("partnership"."ended_by_organization_id" is null))
);
--> statement-breakpoint
ALTER TABLE "partnership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relationship" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"partner_kind" text NOT NULL,
	"invitation_id" uuid NOT NULL,
	"partnership_id" uuid,
	"granted_by_user_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_organization_id" uuid,
	CONSTRAINT "relationship_partner_kind" CHECK ("relationship"."partner_kind" in ('reseller', 'provider')),
	CONSTRAINT "relationship_ended" CHECK (("relationship"."ended_at" is null) = ("relationship"."ended_by_organization_id" is null))
);
--> statement-breakpoint
ALTER TABLE "relationship" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegated_admin_relationship" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"roles" text[] NOT NULL,
	"duration" text NOT NULL,
	"status" text NOT NULL,
	"invitation_id" uuid NOT NULL,
	"granted_by_user_id" uuid NOT NULL,
	"activated_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"terminated_at" timestamp with time zone,
	"terminated_by_organization_id" uuid,
	"subject_kind" text NOT NULL,
	CONSTRAINT "delegated_admin_relationship_status" CHECK ("delegated_admin_relationship"."status" in ('active', 'terminated')),
	CONSTRAINT "delegated_admin_relationship_subject_kind" CHECK ("delegated_admin_relationship"."subject_kind" in ('customer', 'reseller')),
	CONSTRAINT "delegated_admin_relationship_roles" CHECK (cardinality("delegated_admin_relationship"."roles") > 0)
);
--> statement-breakpoint
ALTER TABLE "delegated_admin_relationship" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cart" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"reseller_id" uuid,
	"created_by_user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_by_user_id" uuid,
	"changed_at" timestamp with time zone,
	CONSTRAINT "cart_status" CHECK ("cart"."status" in ('active', 'ordered'))
);
--> statement-breakpoint
ALTER TABLE "cart" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cart_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cart_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"offer_sku_id" uuid NOT NULL,
	"term" text NOT NULL,
	"billing_plan" text NOT NULL,
	"quantity" integer NOT NULL,
	"seen_list_amount" bigint NOT NULL,
	"seen_cost_amount" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "cart_line_quantity" CHECK ("cart_line"."quantity" between 1 and 10000)
);
--> statement-breakpoint
ALTER TABLE "cart_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "customer_subscription" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"reseller_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"offer_sku_id" uuid NOT NULL,
	"display_name" text collate "und-x-icu" NOT NULL,
	"status" text NOT NULL,
	"quantity" integer NOT NULL,
	"term" text NOT NULL,
	"billing_plan" text NOT NULL,
	"currency" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"canceled_at" timestamp with time zone,
	CONSTRAINT "customer_subscription_status" CHECK ("customer_subscription"."status" in ('active', 'suspended', 'canceled')),
	CONSTRAINT "customer_subscription_quantity" CHECK ("customer_subscription"."quantity" between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "customer_subscription" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"reseller_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"cart_id" uuid,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"placed_by_user_id" uuid NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"canceled_at" timestamp with time zone,
	"canceled_by_user_id" uuid,
	"cancellation_reason" text,
	CONSTRAINT "order_status" CHECK ("order"."status" in ('completed', 'canceled')),
	CONSTRAINT "order_canceled" CHECK (("order"."status" = 'canceled') = ("order"."canceled_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "order" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "order_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"reseller_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"offer_sku_id" uuid NOT NULL,
	"sku_title" text collate "und-x-icu" NOT NULL,
	"term" text NOT NULL,
	"billing_plan" text NOT NULL,
	"quantity" integer NOT NULL,
	"subscription_id" uuid NOT NULL,
	"cancellable_until" timestamp with time zone NOT NULL,
	CONSTRAINT "order_line_kind" CHECK ("order_line"."kind" in ('new', 'add_licenses')),
	CONSTRAINT "order_line_quantity" CHECK ("order_line"."quantity" between 1 and 10000)
);
--> statement-breakpoint
ALTER TABLE "order_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "order_line_cost" (
	"order_line_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"cost_price_id" uuid NOT NULL,
	"unit_amount" bigint NOT NULL,
	"total_amount" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "order_line_cost" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "order_line_list_price" (
	"order_line_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"reseller_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"list_price_id" uuid NOT NULL,
	"unit_amount" bigint NOT NULL,
	"total_amount" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "order_line_list_price" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscription_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscription_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"reseller_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"quantity_before" integer NOT NULL,
	"quantity_after" integer NOT NULL,
	"order_id" uuid,
	"by_user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "subscription_change_kind" CHECK ("subscription_change"."kind" in ('purchased', 'licenses_added', 'licenses_removed', 'canceled'))
);
--> statement-breakpoint
ALTER TABLE "subscription_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trade_figure" (
	"organization_id" uuid NOT NULL,
	"side" text NOT NULL,
	"period" text NOT NULL,
	"starts_on" date NOT NULL,
	"currency" text NOT NULL,
	"part" smallint NOT NULL,
	"customers" integer DEFAULT 0 NOT NULL,
	"orders" integer DEFAULT 0 NOT NULL,
	"licenses" integer DEFAULT 0 NOT NULL,
	"month_value" bigint DEFAULT 0 NOT NULL,
	"ends" integer DEFAULT 0 NOT NULL,
	"ends_value" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "trade_figure_organization_id_side_period_starts_on_currency_part_pk" PRIMARY KEY("organization_id","side","period","starts_on","currency","part"),
	CONSTRAINT "trade_figure_side" CHECK ("trade_figure"."side" in ('provider', 'reseller', 'customer', 'program')),
	CONSTRAINT "trade_figure_period" CHECK ("trade_figure"."period" in ('month', 'day')),
	CONSTRAINT "trade_figure_no_price" CHECK ("trade_figure"."side" in ('provider', 'reseller') or "trade_figure"."currency" = '' and "trade_figure"."month_value" = 0 and "trade_figure"."ends_value" = 0)
);
--> statement-breakpoint
ALTER TABLE "trade_figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "license_assignment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"license_sku_id" uuid NOT NULL,
	"disabled_plan_ids" uuid[] NOT NULL,
	"assigned_by_user_id" uuid NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "license_assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "license_counter" (
	"customer_id" uuid NOT NULL,
	"license_sku_id" uuid NOT NULL,
	"total" integer NOT NULL,
	"assigned" integer NOT NULL,
	CONSTRAINT "license_counter_customer_id_license_sku_id_pk" PRIMARY KEY("customer_id","license_sku_id"),
	CONSTRAINT "license_counter_enough" CHECK ("license_counter"."assigned" between 0 and "license_counter"."total")
);
--> statement-breakpoint
ALTER TABLE "license_counter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_chain" (
	"is_only" boolean PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_chain_only" CHECK ("audit_chain"."is_only")
);
--> statement-breakpoint
ALTER TABLE "audit_chain" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"change_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"places" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_user_id" uuid,
	"organization_id" uuid,
	"on_behalf_of_id" uuid,
	"relationship_id" uuid,
	"action" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" uuid NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text NOT NULL,
	"authentication_strength" text NOT NULL,
	"hashed_text" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_reader" (
	"entry_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_reader_organization_id_at_entry_id_pk" PRIMARY KEY("organization_id","at","entry_id")
);
--> statement-breakpoint
ALTER TABLE "audit_reader" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_seal" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_seal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_tail" (
	"at" timestamp with time zone NOT NULL,
	"change_id" uuid NOT NULL,
	CONSTRAINT "audit_tail_at_change_id_pk" PRIMARY KEY("at","change_id")
);
--> statement-breakpoint
ALTER TABLE "audit_tail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"outcome" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "idempotency_key_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "demo_clock" (
	"is_only" boolean PRIMARY KEY NOT NULL,
	"ahead" bigint NOT NULL,
	CONSTRAINT "demo_clock_only" CHECK ("demo_clock"."is_only"),
	CONSTRAINT "demo_clock_forwards" CHECK ("demo_clock"."ahead" > 0)
);
--> statement-breakpoint
ALTER TABLE "demo_clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "first_run_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "first_run_code" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid,
	"recipient_mail" text NOT NULL,
	"language" text NOT NULL,
	"template" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"subject" text,
	"rendered_at" timestamp with time zone,
	"handed_over_at" timestamp with time zone,
	"attempts" integer NOT NULL,
	"last_error" text,
	"problem" text,
	"failed_at" timestamp with time zone,
	"forgotten_at" timestamp with time zone,
	CONSTRAINT "mail_message_language" CHECK ("mail_message"."language" in ('en', 'fr')),
	CONSTRAINT "mail_message_outcome" CHECK ("mail_message"."handed_over_at" is null or "mail_message"."failed_at" is null)
);
--> statement-breakpoint
ALTER TABLE "mail_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"portal" text NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	"path" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notification_portal" CHECK ("notification"."portal" in ('reseller', 'provider', 'customer'))
);
--> statement-breakpoint
ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organization_domain" ADD CONSTRAINT "organization_domain_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_account" ADD CONSTRAINT "customer_account_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operator_account" ADD CONSTRAINT "operator_account_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_account" ADD CONSTRAINT "provider_account_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reseller_account" ADD CONSTRAINT "reseller_account_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_view" ADD CONSTRAINT "organization_view_viewer_id_organization_id_fk" FOREIGN KEY ("viewer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_view" ADD CONSTRAINT "organization_view_subject_id_organization_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user" ADD CONSTRAINT "user_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_user" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_credential" ADD CONSTRAINT "password_credential_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_credential" ADD CONSTRAINT "password_credential_person" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_person" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_person" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_price" ADD CONSTRAINT "cost_price_offer_sku_id_offer_sku_id_fk" FOREIGN KEY ("offer_sku_id") REFERENCES "public"."offer_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_price" ADD CONSTRAINT "cost_price_import_id_price_sheet_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."price_sheet_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_sku_service_plan" ADD CONSTRAINT "license_sku_service_plan_license_sku_id_license_sku_id_fk" FOREIGN KEY ("license_sku_id") REFERENCES "public"."license_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_sku_service_plan" ADD CONSTRAINT "license_sku_service_plan_service_plan_id_service_plan_id_fk" FOREIGN KEY ("service_plan_id") REFERENCES "public"."service_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_price" ADD CONSTRAINT "list_price_offer_sku_id_offer_sku_id_fk" FOREIGN KEY ("offer_sku_id") REFERENCES "public"."offer_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_price" ADD CONSTRAINT "list_price_import_id_price_sheet_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."price_sheet_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_sku" ADD CONSTRAINT "offer_sku_license_sku_id_license_sku_id_fk" FOREIGN KEY ("license_sku_id") REFERENCES "public"."license_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_import" ADD CONSTRAINT "catalog_import_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_import" ADD CONSTRAINT "catalog_import_person" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_import_bad_row" ADD CONSTRAINT "catalog_import_bad_row_import_id_catalog_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."catalog_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_import_part" ADD CONSTRAINT "catalog_import_part_import_id_catalog_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."catalog_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_acceptance" ADD CONSTRAINT "agreement_acceptance_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_acceptance" ADD CONSTRAINT "agreement_acceptance_person" FOREIGN KEY ("organization_id","accepted_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_organization_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_decided_by_organization_id_organization_id_fk" FOREIGN KEY ("decided_by_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_person" FOREIGN KEY ("inviter_id","inviter_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_changed_by_person" FOREIGN KEY ("inviter_id","changed_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_decided_by_person" FOREIGN KEY ("decided_by_organization_id","decided_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_reseller_id_organization_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_ended_by_organization_id_organization_id_fk" FOREIGN KEY ("ended_by_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_granted_by_person" FOREIGN KEY ("reseller_id","granted_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_partner_id_organization_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_ended_by_organization_id_organization_id_fk" FOREIGN KEY ("ended_by_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_granted_by_person" FOREIGN KEY ("customer_id","granted_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegated_admin_relationship" ADD CONSTRAINT "delegated_admin_relationship_partner_id_organization_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegated_admin_relationship" ADD CONSTRAINT "delegated_admin_relationship_subject_id_organization_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegated_admin_relationship" ADD CONSTRAINT "delegated_admin_relationship_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegated_admin_relationship" ADD CONSTRAINT "delegated_admin_relationship_terminated_by_organization_id_organization_id_fk" FOREIGN KEY ("terminated_by_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegated_admin_relationship" ADD CONSTRAINT "delegated_admin_relationship_granted_by_person" FOREIGN KEY ("subject_id","granted_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart" ADD CONSTRAINT "cart_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart" ADD CONSTRAINT "cart_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart" ADD CONSTRAINT "cart_reseller_id_organization_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart" ADD CONSTRAINT "cart_created_by_person" FOREIGN KEY ("provider_id","created_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart" ADD CONSTRAINT "cart_changed_by_person" FOREIGN KEY ("provider_id","changed_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_cart_id_cart_id_fk" FOREIGN KEY ("cart_id") REFERENCES "public"."cart"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_offer_sku_id_offer_sku_id_fk" FOREIGN KEY ("offer_sku_id") REFERENCES "public"."offer_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_subscription" ADD CONSTRAINT "customer_subscription_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_subscription" ADD CONSTRAINT "customer_subscription_reseller_id_organization_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_subscription" ADD CONSTRAINT "customer_subscription_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_subscription" ADD CONSTRAINT "customer_subscription_offer_sku_id_offer_sku_id_fk" FOREIGN KEY ("offer_sku_id") REFERENCES "public"."offer_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order" ADD CONSTRAINT "order_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order" ADD CONSTRAINT "order_reseller_id_organization_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order" ADD CONSTRAINT "order_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order" ADD CONSTRAINT "order_cart_id_cart_id_fk" FOREIGN KEY ("cart_id") REFERENCES "public"."cart"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order" ADD CONSTRAINT "order_placed_by_person" FOREIGN KEY ("provider_id","placed_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order" ADD CONSTRAINT "order_canceled_by_person" FOREIGN KEY ("provider_id","canceled_by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_reseller_id_organization_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_offer_sku_id_offer_sku_id_fk" FOREIGN KEY ("offer_sku_id") REFERENCES "public"."offer_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_subscription_id_customer_subscription_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."customer_subscription"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_cost" ADD CONSTRAINT "order_line_cost_order_line_id_order_line_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_cost" ADD CONSTRAINT "order_line_cost_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_cost" ADD CONSTRAINT "order_line_cost_cost_price_id_cost_price_id_fk" FOREIGN KEY ("cost_price_id") REFERENCES "public"."cost_price"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_list_price" ADD CONSTRAINT "order_line_list_price_order_line_id_order_line_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_list_price" ADD CONSTRAINT "order_line_list_price_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_list_price" ADD CONSTRAINT "order_line_list_price_reseller_id_organization_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_list_price" ADD CONSTRAINT "order_line_list_price_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line_list_price" ADD CONSTRAINT "order_line_list_price_list_price_id_list_price_id_fk" FOREIGN KEY ("list_price_id") REFERENCES "public"."list_price"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_change" ADD CONSTRAINT "subscription_change_subscription_id_customer_subscription_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."customer_subscription"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_change" ADD CONSTRAINT "subscription_change_provider_id_organization_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_change" ADD CONSTRAINT "subscription_change_reseller_id_organization_id_fk" FOREIGN KEY ("reseller_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_change" ADD CONSTRAINT "subscription_change_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_change" ADD CONSTRAINT "subscription_change_order_id_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_change" ADD CONSTRAINT "subscription_change_person" FOREIGN KEY ("provider_id","by_user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_assignment" ADD CONSTRAINT "license_assignment_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_assignment" ADD CONSTRAINT "license_assignment_license_sku_id_license_sku_id_fk" FOREIGN KEY ("license_sku_id") REFERENCES "public"."license_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_assignment" ADD CONSTRAINT "license_assignment_assigned_by_user_id_user_id_fk" FOREIGN KEY ("assigned_by_user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_assignment" ADD CONSTRAINT "license_assignment_person" FOREIGN KEY ("customer_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_counter" ADD CONSTRAINT "license_counter_customer_id_organization_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "license_counter" ADD CONSTRAINT "license_counter_license_sku_id_license_sku_id_fk" FOREIGN KEY ("license_sku_id") REFERENCES "public"."license_sku"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_reader" ADD CONSTRAINT "audit_reader_entry_id_audit_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."audit_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_entry_id_audit_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."audit_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_tail" ADD CONSTRAINT "audit_tail_change_id_audit_entry_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."audit_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_person" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."user"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organization_name" ON "organization" USING btree ("legal_name","id");--> statement-breakpoint
CREATE INDEX "organization_search" ON "organization" USING gin (app.searchable(legal_name) gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "organization_domain_name" ON "organization_domain" USING btree ("name");--> statement-breakpoint
CREATE INDEX "organization_domain_of" ON "organization_domain" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organization_domain_default" ON "organization_domain" USING btree ("organization_id") WHERE is_default;--> statement-breakpoint
CREATE INDEX "organization_domain_search" ON "organization_domain" USING gin (app.searchable(name) gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "reseller_account_partner_id" ON "reseller_account" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "organization_view_name" ON "organization_view" USING btree ("viewer_id","subject_name","subject_id");--> statement-breakpoint
CREATE INDEX "organization_view_partner" ON "organization_view" USING btree ("viewer_id","subject_name","subject_id") WHERE by_partnership;--> statement-breakpoint
CREATE INDEX "organization_view_search" ON "organization_view" USING gin ("viewer_id",subject_search gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "organization_view_name_beginning" ON "organization_view" USING btree ("viewer_id",subject_search collate "C");--> statement-breakpoint
CREATE INDEX "organization_view_domain_beginning" ON "organization_view" USING btree ("viewer_id",subject_domain collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "user_principal_name" ON "user" USING btree ("user_principal_name");--> statement-breakpoint
CREATE INDEX "user_contact_mail" ON "user" USING btree (lower(contact_mail));--> statement-breakpoint
CREATE INDEX "user_organization" ON "user" USING btree ("organization_id","display_name","id");--> statement-breakpoint
CREATE INDEX "user_display_name_search" ON "user" USING gin (app.searchable(display_name) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "user_display_name_beginning" ON "user" USING btree (app.searchable(display_name) collate "C");--> statement-breakpoint
CREATE INDEX "user_name_beginning" ON "user" USING btree ("organization_id",app.searchable(display_name) collate "C");--> statement-breakpoint
CREATE INDEX "user_principal_name_beginning" ON "user" USING btree ("organization_id",user_principal_name collate "C");--> statement-breakpoint
CREATE INDEX "user_search" ON "user" USING gin ("organization_id",app.searchable(display_name || ' ' || user_principal_name) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "user_role_organization" ON "user_role" USING btree ("organization_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "password_reset_token_hash" ON "password_reset" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "password_reset_one_open" ON "password_reset" USING btree ("user_id","purpose") WHERE "password_reset"."used_at" is null;--> statement-breakpoint
CREATE INDEX "password_reset_user" ON "password_reset" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "password_reset_expired" ON "password_reset" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "rate_limit_expired" ON "rate_limit" USING btree ("expire");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token_hash" ON "session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_expired" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "draft_saved" ON "draft" USING btree ("saved_at");--> statement-breakpoint
CREATE INDEX "cost_price_offer" ON "cost_price" USING btree ("offer_sku_id","market","currency");--> statement-breakpoint
CREATE INDEX "license_sku_name" ON "license_sku" USING btree ("display_name");--> statement-breakpoint
CREATE INDEX "list_price_offer" ON "list_price" USING btree ("offer_sku_id","market","currency");--> statement-breakpoint
CREATE INDEX "list_price_market" ON "list_price" USING btree ("market","segment","offer_sku_id");--> statement-breakpoint
CREATE UNIQUE INDEX "offer_sku_key" ON "offer_sku" USING btree ("product_id","sku_id");--> statement-breakpoint
CREATE INDEX "offer_sku_title" ON "offer_sku" USING btree ("sku_title","id");--> statement-breakpoint
CREATE INDEX "price_sheet_import_log" ON "price_sheet_import" USING btree ("imported_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "catalog_import_one_open" ON "catalog_import" USING btree ("organization_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "catalog_import_touched" ON "catalog_import" USING btree ("touched_at");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_of_country" ON "listing" USING btree ("provider_id","country");--> statement-breakpoint
CREATE INDEX "listing_newest" ON "listing" USING btree ("published_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_acceptance_version" ON "agreement_acceptance" USING btree ("organization_id","kind","version");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_template_version" ON "agreement_template" USING btree ("kind","version","language");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token_hash" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitation_inviter" ON "invitation" USING btree ("inviter_id","created_at","id");--> statement-breakpoint
CREATE INDEX "invitation_draft_of_person" ON "invitation" USING btree ("inviter_user_id","created_at","id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "invitation_inviter_status" ON "invitation" USING btree ("inviter_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "invitation_decided_by" ON "invitation" USING btree ("decided_by_organization_id");--> statement-breakpoint
CREATE INDEX "invitation_waiting" ON "invitation" USING btree ("recipient_domain","expires_at") WHERE status = 'issued' and recipient_domain is not null;--> statement-breakpoint
CREATE INDEX "invitation_mail_beginning" ON "invitation" USING btree ("inviter_id",app.searchable(recipient_mail) collate "C");--> statement-breakpoint
CREATE INDEX "invitation_name_beginning" ON "invitation" USING btree ("inviter_id",app.searchable(recipient_name) collate "C");--> statement-breakpoint
CREATE INDEX "invitation_search" ON "invitation" USING gin ("inviter_id",app.searchable(recipient_mail || ' ' || coalesce(recipient_name, '')) gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "partnership_one_running" ON "partnership" USING btree ("provider_id","reseller_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "partnership_pair" ON "partnership" USING btree ("provider_id","reseller_id");--> statement-breakpoint
CREATE INDEX "partnership_provider" ON "partnership" USING btree ("provider_id","since","id");--> statement-breakpoint
CREATE INDEX "partnership_reseller" ON "partnership" USING btree ("reseller_id","since","id");--> statement-breakpoint
CREATE UNIQUE INDEX "relationship_one_running" ON "relationship" USING btree ("partner_id","customer_id","partner_kind") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "relationship_partner" ON "relationship" USING btree ("partner_id","since","id");--> statement-breakpoint
CREATE INDEX "relationship_customer" ON "relationship" USING btree ("customer_id","since","id");--> statement-breakpoint
CREATE UNIQUE INDEX "delegated_admin_relationship_name" ON "delegated_admin_relationship" USING btree ("partner_id","display_name");--> statement-breakpoint
CREATE INDEX "delegated_admin_relationship_subject" ON "delegated_admin_relationship" USING btree ("subject_id","partner_id");--> statement-breakpoint
CREATE INDEX "delegated_admin_relationship_partner_end" ON "delegated_admin_relationship" USING btree ("partner_id","ends_at","id") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "cart_provider" ON "cart" USING btree ("provider_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "cart_one_active" ON "cart" USING btree ("provider_id","customer_id") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "cart_of_person" ON "cart" USING btree ("created_by_user_id","expires_at") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "cart_expired" ON "cart" USING btree ("expires_at") WHERE status = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "cart_line_offer" ON "cart_line" USING btree ("cart_id","offer_sku_id","term","billing_plan");--> statement-breakpoint
CREATE INDEX "customer_subscription_provider" ON "customer_subscription" USING btree ("provider_id","created_at","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_reseller" ON "customer_subscription" USING btree ("reseller_id","created_at","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_customer" ON "customer_subscription" USING btree ("customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_partners" ON "customer_subscription" USING btree ("provider_id","reseller_id","created_at","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_provider_stopped" ON "customer_subscription" USING btree ("provider_id","created_at","id") WHERE status <> 'active';--> statement-breakpoint
CREATE INDEX "customer_subscription_reseller_stopped" ON "customer_subscription" USING btree ("reseller_id","created_at","id") WHERE status <> 'active';--> statement-breakpoint
CREATE INDEX "customer_subscription_provider_end" ON "customer_subscription" USING btree ("provider_id","ends_at","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_reseller_end" ON "customer_subscription" USING btree ("reseller_id","ends_at","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_customer_end" ON "customer_subscription" USING btree ("customer_id","ends_at","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_provider_name" ON "customer_subscription" USING btree ("provider_id","display_name","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_reseller_name" ON "customer_subscription" USING btree ("reseller_id","display_name","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_provider_quantity" ON "customer_subscription" USING btree ("provider_id","quantity","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_reseller_quantity" ON "customer_subscription" USING btree ("reseller_id","quantity","id");--> statement-breakpoint
CREATE INDEX "customer_subscription_provider_search" ON "customer_subscription" USING gin ("provider_id",app.searchable(display_name) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "customer_subscription_reseller_search" ON "customer_subscription" USING gin ("reseller_id",app.searchable(display_name) gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "order_number" ON "order" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "order_cart" ON "order" USING btree ("cart_id");--> statement-breakpoint
CREATE INDEX "order_provider" ON "order" USING btree ("provider_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "order_reseller" ON "order" USING btree ("reseller_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "order_customer" ON "order" USING btree ("customer_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "order_partners" ON "order" USING btree ("provider_id","reseller_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "order_provider_canceled" ON "order" USING btree ("provider_id","placed_at","id") WHERE status = 'canceled';--> statement-breakpoint
CREATE INDEX "order_reseller_canceled" ON "order" USING btree ("reseller_id","placed_at","id") WHERE status = 'canceled';--> statement-breakpoint
CREATE INDEX "order_search" ON "order" USING gin (app.searchable(number) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "order_line_order" ON "order_line" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "order_line_subscription" ON "order_line" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "order_line_provider_search" ON "order_line" USING gin ("provider_id",app.searchable(sku_title) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "order_line_reseller_search" ON "order_line" USING gin ("reseller_id",app.searchable(sku_title) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "order_line_cost_of" ON "order_line_cost" USING btree ("cost_price_id");--> statement-breakpoint
CREATE INDEX "order_line_list_price_of" ON "order_line_list_price" USING btree ("list_price_id");--> statement-breakpoint
CREATE INDEX "subscription_change_subscription" ON "subscription_change" USING btree ("subscription_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "license_assignment_user" ON "license_assignment" USING btree ("user_id","license_sku_id");--> statement-breakpoint
CREATE INDEX "license_assignment_customer" ON "license_assignment" USING btree ("customer_id","license_sku_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_entry_change" ON "audit_entry" USING btree ("change_id","place");--> statement-breakpoint
CREATE INDEX "audit_entry_object" ON "audit_entry" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "audit_entry" USING btree ("actor_user_id","at");--> statement-breakpoint
CREATE INDEX "audit_entry_organization" ON "audit_entry" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "audit_entry_behalf" ON "audit_entry" USING btree ("on_behalf_of_id","at");--> statement-breakpoint
CREATE INDEX "audit_entry_use" ON "audit_entry" USING btree ("relationship_id","at") WHERE on_behalf_of_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_reader_entry" ON "audit_reader" USING btree ("entry_id","organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seal_entry" ON "audit_seal" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "idempotency_key_expired" ON "idempotency_key" USING btree ("expires_at") WHERE expires_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "first_run_code_hash" ON "first_run_code" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "mail_message_sent" ON "mail_message" USING btree ("organization_id","template","created_at");--> statement-breakpoint
CREATE INDEX "mail_message_waiting" ON "mail_message" USING btree ("created_at") WHERE handed_over_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "mail_message_log" ON "mail_message" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "mail_message_failed_log" ON "mail_message" USING btree ("created_at","id") WHERE failed_at is not null;--> statement-breakpoint
CREATE INDEX "mail_message_of" ON "mail_message" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "mail_message_failed_of" ON "mail_message" USING btree ("organization_id","created_at","id") WHERE failed_at is not null;--> statement-breakpoint
CREATE INDEX "mail_message_failed" ON "mail_message" USING btree ("failed_at") WHERE failed_at is not null;--> statement-breakpoint
CREATE INDEX "mail_message_to_forget" ON "mail_message" USING btree ("created_at") WHERE forgotten_at is null and (handed_over_at is not null or failed_at is not null);--> statement-breakpoint
CREATE INDEX "mail_message_mailbox" ON "mail_message" USING btree (app.mailbox_of(recipient_mail),"template","created_at");--> statement-breakpoint
CREATE INDEX "notification_newest" ON "notification" USING btree ("user_id","portal","created_at","id");--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("user_id","portal") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notification_read_before" ON "notification" USING btree ("read_at") WHERE read_at is not null;--> statement-breakpoint
CREATE INDEX "notification_unread_since" ON "notification" USING btree ("created_at") WHERE read_at is null;--> statement-breakpoint
CREATE POLICY "organization_app_provider_select" ON "organization" AS PERMISSIVE FOR SELECT TO "app_provider" USING (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_reseller_select" ON "organization" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_customer_select" ON "organization" AS PERMISSIVE FOR SELECT TO "app_customer" USING (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_public_select" ON "organization" AS PERMISSIVE FOR SELECT TO "app_public" USING (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_provider_update" ON "organization" AS PERMISSIVE FOR UPDATE TO "app_provider" USING (id = (select app.current_organization())) WITH CHECK (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_reseller_update" ON "organization" AS PERMISSIVE FOR UPDATE TO "app_reseller" USING (id = (select app.current_organization())) WITH CHECK (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_customer_update" ON "organization" AS PERMISSIVE FOR UPDATE TO "app_customer" USING (id = (select app.current_organization())) WITH CHECK (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_public_insert" ON "organization" AS PERMISSIVE FOR INSERT TO "app_public" WITH CHECK (id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_app_operator_all" ON "organization" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organization_app_definer_all" ON "organization" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organization_app_auth_select" ON "organization" AS PERMISSIVE FOR SELECT TO "app_auth" USING (true);--> statement-breakpoint
CREATE POLICY "organization_app_worker_select" ON "organization" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "organization_domain_app_provider_select" ON "organization_domain" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "organization_domain_app_reseller_select" ON "organization_domain" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "organization_domain_app_customer_select" ON "organization_domain" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "organization_domain_app_public_all" ON "organization_domain" AS PERMISSIVE FOR ALL TO "app_public" USING (organization_id = (select app.current_organization())) WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_domain_app_operator_all" ON "organization_domain" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organization_domain_app_definer_all" ON "organization_domain" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organization_domain_app_auth_select" ON "organization_domain" AS PERMISSIVE FOR SELECT TO "app_auth" USING (true);--> statement-breakpoint
CREATE POLICY "organization_domain_app_worker_select" ON "organization_domain" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "customer_account_app_customer_insert" ON "customer_account" AS PERMISSIVE FOR INSERT TO "app_customer" WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_account_app_provider_select" ON "customer_account" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_account_app_reseller_select" ON "customer_account" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_account_app_customer_select" ON "customer_account" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_account_app_operator_all" ON "customer_account" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "customer_account_app_definer_all" ON "customer_account" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "customer_account_app_auth_select" ON "customer_account" AS PERMISSIVE FOR SELECT TO "app_auth" USING (true);--> statement-breakpoint
CREATE POLICY "customer_account_app_worker_select" ON "customer_account" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "operator_account_app_public_insert" ON "operator_account" AS PERMISSIVE FOR INSERT TO "app_public" WITH CHECK (organization_id = (select app.current_organization()) and exists (select 1 from first_run_code c where c.code_hash = (select app.current_link())));--> statement-breakpoint
CREATE POLICY "operator_account_app_provider_select" ON "operator_account" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "operator_account_app_reseller_select" ON "operator_account" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "operator_account_app_customer_select" ON "operator_account" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "operator_account_app_operator_all" ON "operator_account" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "operator_account_app_definer_all" ON "operator_account" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "operator_account_app_auth_select" ON "operator_account" AS PERMISSIVE FOR SELECT TO "app_auth" USING (true);--> statement-breakpoint
CREATE POLICY "operator_account_app_worker_select" ON "operator_account" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "provider_account_app_provider_select" ON "provider_account" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "provider_account_app_reseller_select" ON "provider_account" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "provider_account_app_customer_select" ON "provider_account" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "provider_account_app_operator_all" ON "provider_account" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "provider_account_app_definer_all" ON "provider_account" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "provider_account_app_auth_select" ON "provider_account" AS PERMISSIVE FOR SELECT TO "app_auth" USING (true);--> statement-breakpoint
CREATE POLICY "provider_account_app_worker_select" ON "provider_account" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "reseller_account_app_provider_select" ON "reseller_account" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "reseller_account_app_reseller_select" ON "reseller_account" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "reseller_account_app_customer_select" ON "reseller_account" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "reseller_account_app_operator_all" ON "reseller_account" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "reseller_account_app_definer_all" ON "reseller_account" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "reseller_account_app_auth_select" ON "reseller_account" AS PERMISSIVE FOR SELECT TO "app_auth" USING (true);--> statement-breakpoint
CREATE POLICY "reseller_account_app_worker_select" ON "reseller_account" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "organization_view_app_provider_select" ON "organization_view" AS PERMISSIVE FOR SELECT TO "app_provider" USING (viewer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_view_app_reseller_select" ON "organization_view" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (viewer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_view_app_customer_select" ON "organization_view" AS PERMISSIVE FOR SELECT TO "app_customer" USING (viewer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "organization_view_app_definer_all" ON "organization_view" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "organization_view_app_operator_select" ON "organization_view" AS PERMISSIVE FOR SELECT TO "app_operator" USING (true);--> statement-breakpoint
CREATE POLICY "organization_view_app_worker_select" ON "organization_view" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "user_app_provider_all" ON "user" AS PERMISSIVE FOR ALL TO "app_provider" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer())) WITH CHECK (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "user_app_reseller_all" ON "user" AS PERMISSIVE FOR ALL TO "app_reseller" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer())) WITH CHECK (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "user_app_customer_all" ON "user" AS PERMISSIVE FOR ALL TO "app_customer" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer())) WITH CHECK (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "user_app_public_all" ON "user" AS PERMISSIVE FOR ALL TO "app_public" USING (organization_id = (select app.current_organization())) WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "user_app_auth_all" ON "user" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_app_operator_all" ON "user" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_app_definer_all" ON "user" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_app_worker_select" ON "user" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "user_role_app_customer_all" ON "user_role" AS PERMISSIVE FOR ALL TO "app_customer" USING (organization_id = (select app.current_organization())) WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "user_role_app_public_all" ON "user_role" AS PERMISSIVE FOR ALL TO "app_public" USING (organization_id = (select app.current_organization())) WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "user_role_app_provider_select" ON "user_role" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "user_role_app_reseller_select" ON "user_role" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "user_role_app_provider_insert" ON "user_role" AS PERMISSIVE FOR INSERT TO "app_provider" WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "user_role_app_reseller_insert" ON "user_role" AS PERMISSIVE FOR INSERT TO "app_reseller" WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "user_role_app_provider_delete" ON "user_role" AS PERMISSIVE FOR DELETE TO "app_provider" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "user_role_app_reseller_delete" ON "user_role" AS PERMISSIVE FOR DELETE TO "app_reseller" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "user_role_app_auth_all" ON "user_role" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_role_app_operator_all" ON "user_role" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_role_app_definer_all" ON "user_role" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "user_role_app_worker_select" ON "user_role" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "password_credential_app_auth_all" ON "password_credential" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "password_credential_app_operator_all" ON "password_credential" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "password_credential_app_definer_select" ON "password_credential" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "password_credential_app_public_insert" ON "password_credential" AS PERMISSIVE FOR INSERT TO "app_public" WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "password_reset_app_auth_all" ON "password_reset" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "password_reset_app_operator_all" ON "password_reset" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "password_reset_app_worker_all" ON "password_reset" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "password_reset_app_definer_select" ON "password_reset" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "password_reset_app_provider_insert" ON "password_reset" AS PERMISSIVE FOR INSERT TO "app_provider" WITH CHECK (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "password_reset_app_reseller_insert" ON "password_reset" AS PERMISSIVE FOR INSERT TO "app_reseller" WITH CHECK (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "password_reset_app_customer_insert" ON "password_reset" AS PERMISSIVE FOR INSERT TO "app_customer" WITH CHECK (organization_id = (select app.current_organization()) or organization_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "rate_limit_app_auth_all" ON "rate_limit" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rate_limit_app_worker_select" ON "rate_limit" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "rate_limit_app_worker_delete" ON "rate_limit" AS PERMISSIVE FOR DELETE TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "session_app_worker_select" ON "session" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "session_app_worker_delete" ON "session" AS PERMISSIVE FOR DELETE TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "session_app_auth_all" ON "session" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_app_definer_all" ON "session" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_app_public_insert" ON "session" AS PERMISSIVE FOR INSERT TO "app_public" WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "draft_app_provider_all" ON "draft" AS PERMISSIVE FOR ALL TO "app_provider" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id())) WITH CHECK (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "draft_app_reseller_all" ON "draft" AS PERMISSIVE FOR ALL TO "app_reseller" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id())) WITH CHECK (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "draft_app_customer_all" ON "draft" AS PERMISSIVE FOR ALL TO "app_customer" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id())) WITH CHECK (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "draft_app_worker_select" ON "draft" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "draft_app_worker_delete" ON "draft" AS PERMISSIVE FOR DELETE TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "cost_price_app_provider_select" ON "cost_price" AS PERMISSIVE FOR SELECT TO "app_provider" USING (true);--> statement-breakpoint
CREATE POLICY "cost_price_app_operator_all" ON "cost_price" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "cost_price_app_worker_all" ON "cost_price" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "cost_price_app_definer_all" ON "cost_price" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_sku_app_provider_select" ON "license_sku" AS PERMISSIVE FOR SELECT TO "app_provider" USING (true);--> statement-breakpoint
CREATE POLICY "license_sku_app_reseller_select" ON "license_sku" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (true);--> statement-breakpoint
CREATE POLICY "license_sku_app_customer_select" ON "license_sku" AS PERMISSIVE FOR SELECT TO "app_customer" USING (true);--> statement-breakpoint
CREATE POLICY "license_sku_app_operator_all" ON "license_sku" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_sku_app_worker_all" ON "license_sku" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_sku_app_definer_all" ON "license_sku" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_sku_service_plan_app_provider_select" ON "license_sku_service_plan" AS PERMISSIVE FOR SELECT TO "app_provider" USING (true);--> statement-breakpoint
CREATE POLICY "license_sku_service_plan_app_reseller_select" ON "license_sku_service_plan" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (true);--> statement-breakpoint
CREATE POLICY "license_sku_service_plan_app_customer_select" ON "license_sku_service_plan" AS PERMISSIVE FOR SELECT TO "app_customer" USING (true);--> statement-breakpoint
CREATE POLICY "license_sku_service_plan_app_operator_all" ON "license_sku_service_plan" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_sku_service_plan_app_worker_all" ON "license_sku_service_plan" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_sku_service_plan_app_definer_all" ON "license_sku_service_plan" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "list_price_app_provider_select" ON "list_price" AS PERMISSIVE FOR SELECT TO "app_provider" USING (true);--> statement-breakpoint
CREATE POLICY "list_price_app_reseller_select" ON "list_price" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (true);--> statement-breakpoint
CREATE POLICY "list_price_app_operator_all" ON "list_price" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "list_price_app_worker_all" ON "list_price" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "list_price_app_definer_all" ON "list_price" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "offer_sku_app_provider_select" ON "offer_sku" AS PERMISSIVE FOR SELECT TO "app_provider" USING (true);--> statement-breakpoint
CREATE POLICY "offer_sku_app_reseller_select" ON "offer_sku" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (true);--> statement-breakpoint
CREATE POLICY "offer_sku_app_customer_select" ON "offer_sku" AS PERMISSIVE FOR SELECT TO "app_customer" USING (true);--> statement-breakpoint
CREATE POLICY "offer_sku_app_operator_all" ON "offer_sku" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "offer_sku_app_worker_all" ON "offer_sku" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "offer_sku_app_definer_all" ON "offer_sku" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "price_sheet_import_app_operator_all" ON "price_sheet_import" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "price_sheet_import_app_worker_all" ON "price_sheet_import" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_plan_app_provider_select" ON "service_plan" AS PERMISSIVE FOR SELECT TO "app_provider" USING (true);--> statement-breakpoint
CREATE POLICY "service_plan_app_reseller_select" ON "service_plan" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (true);--> statement-breakpoint
CREATE POLICY "service_plan_app_customer_select" ON "service_plan" AS PERMISSIVE FOR SELECT TO "app_customer" USING (true);--> statement-breakpoint
CREATE POLICY "service_plan_app_operator_all" ON "service_plan" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_plan_app_worker_all" ON "service_plan" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_plan_app_definer_all" ON "service_plan" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "catalog_import_app_operator_all" ON "catalog_import" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "catalog_import_app_worker_all" ON "catalog_import" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "catalog_import_bad_row_app_operator_all" ON "catalog_import_bad_row" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "catalog_import_bad_row_app_worker_all" ON "catalog_import_bad_row" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "catalog_import_part_app_operator_all" ON "catalog_import_part" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "catalog_import_part_app_worker_all" ON "catalog_import_part" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "listing_app_provider_all" ON "listing" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "listing_app_operator_all" ON "listing" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "listing_app_public_select" ON "listing" AS PERMISSIVE FOR SELECT TO "app_public" USING (hidden_at is null and blocked_at is null);--> statement-breakpoint
CREATE POLICY "agreement_acceptance_app_customer_all" ON "agreement_acceptance" AS PERMISSIVE FOR ALL TO "app_customer" USING (organization_id = (select app.current_organization())) WITH CHECK (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "agreement_acceptance_app_operator_all" ON "agreement_acceptance" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreement_acceptance_app_definer_all" ON "agreement_acceptance" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreement_template_app_provider_select" ON "agreement_template" AS PERMISSIVE FOR SELECT TO "app_provider" USING (true);--> statement-breakpoint
CREATE POLICY "agreement_template_app_reseller_select" ON "agreement_template" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (true);--> statement-breakpoint
CREATE POLICY "agreement_template_app_customer_select" ON "agreement_template" AS PERMISSIVE FOR SELECT TO "app_customer" USING (true);--> statement-breakpoint
CREATE POLICY "agreement_template_app_public_select" ON "agreement_template" AS PERMISSIVE FOR SELECT TO "app_public" USING (true);--> statement-breakpoint
CREATE POLICY "agreement_template_app_operator_all" ON "agreement_template" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "agreement_template_app_definer_all" ON "agreement_template" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitation_app_provider_all" ON "invitation" AS PERMISSIVE FOR ALL TO "app_provider" USING (inviter_id = (select app.current_organization()) or decided_by_organization_id = (select app.current_organization()) or token_hash = (select app.current_link())) WITH CHECK (inviter_id = (select app.current_organization()) or decided_by_organization_id = (select app.current_organization()) or token_hash = (select app.current_link()));--> statement-breakpoint
CREATE POLICY "invitation_app_reseller_all" ON "invitation" AS PERMISSIVE FOR ALL TO "app_reseller" USING (inviter_id = (select app.current_organization()) or decided_by_organization_id = (select app.current_organization()) or token_hash = (select app.current_link())) WITH CHECK (inviter_id = (select app.current_organization()) or decided_by_organization_id = (select app.current_organization()) or token_hash = (select app.current_link()));--> statement-breakpoint
CREATE POLICY "invitation_app_customer_all" ON "invitation" AS PERMISSIVE FOR ALL TO "app_customer" USING (inviter_id = (select app.current_organization()) or decided_by_organization_id = (select app.current_organization()) or token_hash = (select app.current_link())) WITH CHECK (inviter_id = (select app.current_organization()) or decided_by_organization_id = (select app.current_organization()) or token_hash = (select app.current_link()));--> statement-breakpoint
CREATE POLICY "invitation_app_public_select" ON "invitation" AS PERMISSIVE FOR SELECT TO "app_public" USING (token_hash = (select app.current_link()));--> statement-breakpoint
CREATE POLICY "invitation_app_public_update" ON "invitation" AS PERMISSIVE FOR UPDATE TO "app_public" USING (token_hash = (select app.current_link())) WITH CHECK (token_hash = (select app.current_link()));--> statement-breakpoint
CREATE POLICY "invitation_app_worker_all" ON "invitation" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitation_app_definer_all" ON "invitation" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitation_app_operator_all" ON "invitation" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "partnership_app_provider_all" ON "partnership" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "partnership_app_reseller_all" ON "partnership" AS PERMISSIVE FOR ALL TO "app_reseller" USING (reseller_id = (select app.current_organization())) WITH CHECK (reseller_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "partnership_app_definer_all" ON "partnership" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "partnership_app_operator_all" ON "partnership" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "relationship_app_provider_all" ON "relationship" AS PERMISSIVE FOR ALL TO "app_provider" USING (partner_id = (select app.current_organization())) WITH CHECK (partner_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "relationship_app_reseller_all" ON "relationship" AS PERMISSIVE FOR ALL TO "app_reseller" USING (partner_id = (select app.current_organization())) WITH CHECK (partner_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "relationship_app_customer_all" ON "relationship" AS PERMISSIVE FOR ALL TO "app_customer" USING (customer_id = (select app.current_organization())) WITH CHECK (customer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "relationship_app_definer_all" ON "relationship" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "relationship_app_operator_all" ON "relationship" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_provider_select" ON "delegated_admin_relationship" AS PERMISSIVE FOR SELECT TO "app_provider" USING (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_reseller_select" ON "delegated_admin_relationship" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_customer_select" ON "delegated_admin_relationship" AS PERMISSIVE FOR SELECT TO "app_customer" USING (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_provider_update" ON "delegated_admin_relationship" AS PERMISSIVE FOR UPDATE TO "app_provider" USING (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization())) WITH CHECK (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_reseller_update" ON "delegated_admin_relationship" AS PERMISSIVE FOR UPDATE TO "app_reseller" USING (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization())) WITH CHECK (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_customer_update" ON "delegated_admin_relationship" AS PERMISSIVE FOR UPDATE TO "app_customer" USING (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization())) WITH CHECK (partner_id = (select app.current_organization()) or subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_reseller_insert" ON "delegated_admin_relationship" AS PERMISSIVE FOR INSERT TO "app_reseller" WITH CHECK (subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_customer_insert" ON "delegated_admin_relationship" AS PERMISSIVE FOR INSERT TO "app_customer" WITH CHECK (subject_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_definer_all" ON "delegated_admin_relationship" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "delegated_admin_relationship_app_operator_all" ON "delegated_admin_relationship" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "cart_app_worker_select" ON "cart" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "cart_app_worker_delete" ON "cart" AS PERMISSIVE FOR DELETE TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "cart_app_provider_all" ON "cart" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "cart_line_app_provider_all" ON "cart_line" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_subscription_app_provider_all" ON "customer_subscription" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_subscription_app_reseller_all" ON "customer_subscription" AS PERMISSIVE FOR ALL TO "app_reseller" USING (reseller_id = (select app.current_organization())) WITH CHECK (reseller_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_subscription_app_customer_select" ON "customer_subscription" AS PERMISSIVE FOR SELECT TO "app_customer" USING (customer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "customer_subscription_app_definer_all" ON "customer_subscription" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "customer_subscription_app_operator_all" ON "customer_subscription" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "customer_subscription_app_worker_select" ON "customer_subscription" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "order_app_provider_all" ON "order" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_app_reseller_all" ON "order" AS PERMISSIVE FOR ALL TO "app_reseller" USING (reseller_id = (select app.current_organization())) WITH CHECK (reseller_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_app_customer_select" ON "order" AS PERMISSIVE FOR SELECT TO "app_customer" USING (customer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_app_definer_all" ON "order" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "order_app_operator_all" ON "order" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "order_app_worker_select" ON "order" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "order_line_app_provider_all" ON "order_line" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_line_app_reseller_all" ON "order_line" AS PERMISSIVE FOR ALL TO "app_reseller" USING (reseller_id = (select app.current_organization())) WITH CHECK (reseller_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_line_app_customer_select" ON "order_line" AS PERMISSIVE FOR SELECT TO "app_customer" USING (customer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_line_app_definer_all" ON "order_line" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "order_line_app_operator_all" ON "order_line" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "order_line_app_worker_select" ON "order_line" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "order_line_cost_app_provider_all" ON "order_line_cost" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_line_list_price_app_provider_all" ON "order_line_list_price" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_line_list_price_app_reseller_select" ON "order_line_list_price" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (reseller_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "order_line_list_price_app_worker_select" ON "order_line_list_price" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "order_line_list_price_app_definer_select" ON "order_line_list_price" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "subscription_change_app_provider_all" ON "subscription_change" AS PERMISSIVE FOR ALL TO "app_provider" USING (provider_id = (select app.current_organization())) WITH CHECK (provider_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "subscription_change_app_reseller_all" ON "subscription_change" AS PERMISSIVE FOR ALL TO "app_reseller" USING (reseller_id = (select app.current_organization())) WITH CHECK (reseller_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "subscription_change_app_customer_select" ON "subscription_change" AS PERMISSIVE FOR SELECT TO "app_customer" USING (customer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "subscription_change_app_definer_all" ON "subscription_change" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "subscription_change_app_operator_all" ON "subscription_change" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "subscription_change_app_worker_select" ON "subscription_change" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "trade_figure_app_provider_select" ON "trade_figure" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()) and side = 'provider');--> statement-breakpoint
CREATE POLICY "trade_figure_app_reseller_select" ON "trade_figure" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()) and side = 'reseller');--> statement-breakpoint
CREATE POLICY "trade_figure_app_customer_select" ON "trade_figure" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()) and side = 'customer');--> statement-breakpoint
CREATE POLICY "trade_figure_app_operator_select" ON "trade_figure" AS PERMISSIVE FOR SELECT TO "app_operator" USING (true);--> statement-breakpoint
CREATE POLICY "trade_figure_app_definer_all" ON "trade_figure" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_assignment_app_customer_all" ON "license_assignment" AS PERMISSIVE FOR ALL TO "app_customer" USING (customer_id = (select app.current_organization())) WITH CHECK (customer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "license_assignment_app_reseller_all" ON "license_assignment" AS PERMISSIVE FOR ALL TO "app_reseller" USING (customer_id = (select app.current_customer())) WITH CHECK (customer_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "license_assignment_app_provider_all" ON "license_assignment" AS PERMISSIVE FOR ALL TO "app_provider" USING (customer_id = (select app.current_customer())) WITH CHECK (customer_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "license_assignment_app_definer_all" ON "license_assignment" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "license_counter_app_customer_all" ON "license_counter" AS PERMISSIVE FOR ALL TO "app_customer" USING (customer_id = (select app.current_organization())) WITH CHECK (customer_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "license_counter_app_reseller_all" ON "license_counter" AS PERMISSIVE FOR ALL TO "app_reseller" USING (customer_id = (select app.current_customer())) WITH CHECK (customer_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "license_counter_app_provider_all" ON "license_counter" AS PERMISSIVE FOR ALL TO "app_provider" USING (customer_id = (select app.current_customer())) WITH CHECK (customer_id = (select app.current_customer()));--> statement-breakpoint
CREATE POLICY "license_counter_app_definer_all" ON "license_counter" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_chain_app_definer_all" ON "audit_chain" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_entry_app_provider_select" ON "audit_entry" AS PERMISSIVE FOR SELECT TO "app_provider" USING (coalesce((select true from audit_reader r where r.entry_id = audit_entry.id and r.organization_id = (select app.current_organization())), false));--> statement-breakpoint
CREATE POLICY "audit_entry_app_reseller_select" ON "audit_entry" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (coalesce((select true from audit_reader r where r.entry_id = audit_entry.id and r.organization_id = (select app.current_organization())), false));--> statement-breakpoint
CREATE POLICY "audit_entry_app_customer_select" ON "audit_entry" AS PERMISSIVE FOR SELECT TO "app_customer" USING (coalesce((select true from audit_reader r where r.entry_id = audit_entry.id and r.organization_id = (select app.current_organization())), false));--> statement-breakpoint
CREATE POLICY "audit_entry_app_operator_select" ON "audit_entry" AS PERMISSIVE FOR SELECT TO "app_operator" USING (true);--> statement-breakpoint
CREATE POLICY "audit_entry_app_definer_select" ON "audit_entry" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "audit_entry_app_definer_insert" ON "audit_entry" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_reader_app_provider_select" ON "audit_reader" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "audit_reader_app_reseller_select" ON "audit_reader" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "audit_reader_app_customer_select" ON "audit_reader" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()));--> statement-breakpoint
CREATE POLICY "audit_reader_app_definer_select" ON "audit_reader" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "audit_reader_app_operator_select" ON "audit_reader" AS PERMISSIVE FOR SELECT TO "app_operator" USING (true);--> statement-breakpoint
CREATE POLICY "audit_reader_app_definer_insert" ON "audit_reader" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_seal_app_definer_select" ON "audit_seal" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "audit_seal_app_definer_insert" ON "audit_seal" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_tail_app_definer_all" ON "audit_tail" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_tail_app_operator_select" ON "audit_tail" AS PERMISSIVE FOR SELECT TO "app_operator" USING (true);--> statement-breakpoint
CREATE POLICY "idempotency_key_app_worker_select" ON "idempotency_key" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "idempotency_key_app_worker_delete" ON "idempotency_key" AS PERMISSIVE FOR DELETE TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "idempotency_key_app_definer_all" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "demo_clock_app_public_select" ON "demo_clock" AS PERMISSIVE FOR SELECT TO "app_public" USING (true);--> statement-breakpoint
CREATE POLICY "demo_clock_app_worker_select" ON "demo_clock" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "demo_clock_app_operator_all" ON "demo_clock" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "first_run_code_app_public_select" ON "first_run_code" AS PERMISSIVE FOR SELECT TO "app_public" USING (code_hash = (select app.current_link()));--> statement-breakpoint
CREATE POLICY "first_run_code_app_public_update" ON "first_run_code" AS PERMISSIVE FOR UPDATE TO "app_public" USING (code_hash = (select app.current_link())) WITH CHECK (code_hash = (select app.current_link()));--> statement-breakpoint
CREATE POLICY "first_run_code_app_operator_all" ON "first_run_code" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mail_message_app_worker_all" ON "mail_message" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mail_message_app_definer_all" ON "mail_message" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mail_message_app_operator_all" ON "mail_message" AS PERMISSIVE FOR ALL TO "app_operator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_app_worker_select" ON "notification" AS PERMISSIVE FOR SELECT TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "notification_app_worker_delete" ON "notification" AS PERMISSIVE FOR DELETE TO "app_worker" USING (true);--> statement-breakpoint
CREATE POLICY "notification_app_provider_select" ON "notification" AS PERMISSIVE FOR SELECT TO "app_provider" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "notification_app_reseller_select" ON "notification" AS PERMISSIVE FOR SELECT TO "app_reseller" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "notification_app_customer_select" ON "notification" AS PERMISSIVE FOR SELECT TO "app_customer" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "notification_app_provider_update" ON "notification" AS PERMISSIVE FOR UPDATE TO "app_provider" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id())) WITH CHECK (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "notification_app_reseller_update" ON "notification" AS PERMISSIVE FOR UPDATE TO "app_reseller" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id())) WITH CHECK (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "notification_app_customer_update" ON "notification" AS PERMISSIVE FOR UPDATE TO "app_customer" USING (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id())) WITH CHECK (organization_id = (select app.current_organization()) and user_id = (select app.current_user_id()));--> statement-breakpoint
CREATE POLICY "notification_app_definer_insert" ON "notification" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);
--> statement-breakpoint
insert into audit_chain (is_only, sequence, hash) values (true, 0, repeat('0', 64));
--> statement-breakpoint
alter table cost_price add constraint cost_price_no_overlap exclude using gist (
    offer_sku_id with =, market with =, currency with =, segment with =, term with =, billing_plan with =,
    int4range(minimum_quantity, maximum_quantity, '[]') with &&, tstzrange(effective_from, effective_until) with &&);
--> statement-breakpoint
alter table list_price add constraint list_price_no_overlap exclude using gist (
    offer_sku_id with =, market with =, currency with =, segment with =, term with =, billing_plan with =,
    int4range(minimum_quantity, maximum_quantity, '[]') with &&, tstzrange(effective_from, effective_until) with &&);
--> statement-breakpoint
create unique index organization_view_pair on organization_view (viewer_id, subject_id) include (subject_name, subject_country);
