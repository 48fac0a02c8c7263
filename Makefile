# Everything one does with this repository, from a bare machine on. `make help` lists it.
# What a machine may lack (a JDK, Node, a browser) is found, fetched or asked for by the small scripts in .ci.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# The parts of a target are written in the order in which they tell most: the cheapest check first.
.NOTPARALLEL:
.DELETE_ON_ERROR:

# --- What one may set ---------------------------------------------------------------------------------------------

# Port of the service.
TUOLING_PORT ?= 8080
# Where the embedded PostgreSQL keeps its data.
TUOLING_DATA ?= $(CURDIR)/data
# Whether the demonstration programme is loaded on the first start.
TUOLING_DEMO ?= true
# Maven's program, and more arguments for it.
MVN ?= mvn
MVN_ARGS ?=

# --- Tools ----------------------------------------------------------------------------------------------------------

# Only what is started for use gets these: tests must not depend on how somebody runs the product.
settings = TUOLING_PORT='$(TUOLING_PORT)' TUOLING_DATA='$(TUOLING_DATA)' TUOLING_DEMO='$(TUOLING_DEMO)'

mvn = .ci/jdk $(MVN) -B -ntp $(MVN_ARGS)
npm = .ci/node npm --prefix frontend
# Warnings count: the strict rules make errors of them.
redocly = REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true .ci/node frontend/node_modules/.bin/redocly

# --- Files a build depends on -----------------------------------------------------------------------------------------

jar := backend/target/quarkus-app/quarkus-run.jar
packaged := backend/target/packaged.stamp
pages := frontend/dist/index.html
modules := frontend/node_modules/.package-lock.json
# Whole folders: a file that was deleted changes its folder's time.
page_sources := $(shell find frontend/src frontend/public frontend/index.html frontend/*.json frontend/*.ts)
service_sources := $(shell find backend/pom.xml backend/.mvn backend/src/main)

.PHONY: help
help: ## Show this list
	@echo 'make <target>, with Tuoling at http://localhost:$(TUOLING_PORT) and its data in $(TUOLING_DATA)'
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- Use ----------------------------------------------------------------------------------------------------------------

.PHONY: run
run: port-free build ## Build and start Tuoling with the demonstration programme; Ctrl-C stops it
	@$(settings) exec .ci/jdk java -jar $(jar)

.PHONY: verify
verify: $(packaged) ## Prove that nobody changed the ledgers in TUOLING_DATA or DATABASE_URL (the service stopped)
	@$(settings) exec .ci/jdk java -jar $(jar) verify

.PHONY: dev
dev: port-free $(modules) ## Start both sides with hot reload; the pages are at http://localhost:5173
	@$(settings) exec .ci/dev

.PHONY: port-free
port-free:
	@.ci/port-free $(TUOLING_PORT)

.PHONY: demo-clean
demo-clean: ## Throw away the local data, the demonstration included
	@.ci/port-free $(TUOLING_PORT)
	rm -rf '$(TUOLING_DATA)'

# --- Build --------------------------------------------------------------------------------------------------------------

.PHONY: build frontend backend
build: $(packaged) ## Build the packaged service with its pages: backend/target/quarkus-app
frontend: $(pages) ## Build the pages only: frontend/dist
backend: ## Build the service only, with whatever pages are built already
	$(package)

$(modules): frontend/package.json frontend/package-lock.json frontend/.npmrc
	cd frontend && ../.ci/node npm ci
	@touch $@

$(pages): $(modules) $(page_sources)
	$(npm) run build
	@touch $@

$(packaged): $(pages) $(service_sources)
	$(package)
	@touch $@

# Pages of an earlier build would stay in the jar: their names carry a hash.
define package
	rm -rf backend/target/classes/META-INF/resources
	$(mvn) -f backend/pom.xml -q package -Dmaven.test.skip=true
endef

# --- Contract ---------------------------------------------------------------------------------------------------------------

.PHONY: openapi
openapi: $(modules) ## Write openapi.yaml and the browser's types anew from the code
	$(package)
	$(npm) run generate

.PHONY: sdk
sdk: build $(modules) ## Generate the TypeScript types and the Java client from openapi.yaml, and try the client
	$(npm) run generate
	$(mvn) -f backend/sdk/pom.xml verify

# --- Checks and tests -------------------------------------------------------------------------------------------------------

.PHONY: test
test: check test-frontend test-backend test-contract test-sdk e2e ## Everything, from a clean clone to journeys in a browser
	@echo; .ci/test-counts

.PHONY: check
check: $(modules) ## Static checks: format, types, words in both languages, lint of the contract
	$(npm) run check
	$(redocly) lint --extends=recommended-strict openapi.yaml

.PHONY: fmt
fmt: $(modules) ## Format the sources
	$(npm) run fix
	$(mvn) -f backend/pom.xml -q spotless:apply

.PHONY: test-frontend
test-frontend: $(modules) ## Tests of the pages
	$(npm) test

.PHONY: test-backend
test-backend: $(pages) ## Tests of the service on a real PostgreSQL; leaves the packaged service behind
	rm -rf backend/target/classes/META-INF/resources
	$(mvn) -f backend/pom.xml verify
	@touch $(packaged)

.PHONY: test-contract
test-contract: $(modules) ## The browser's types are those of the contract (a test of the service checks the contract)
	@.ci/node frontend/node_modules/.bin/openapi-typescript openapi.yaml -o frontend/node_modules/.cache/schema.d.ts
	@diff -u frontend/src/api/schema.d.ts frontend/node_modules/.cache/schema.d.ts || \
	  { echo 'frontend/src/api/schema.d.ts is behind openapi.yaml: run make openapi and commit it.' >&2; exit 1; }

.PHONY: test-sdk
test-sdk: $(packaged) ## Journeys through the generated Java client against the packaged service
	$(mvn) -f backend/sdk/pom.xml verify

.PHONY: e2e
e2e: $(packaged) ## Journeys in a real Chromium against the packaged service
	.ci/e2e

# make bench DONATIONS=20000 PEOPLE=5000 SECONDS_EACH=4
# make bench SCENARIO=rollcall PEOPLE=20000
# make bench SCENARIO=ledger POSTINGS=1000000
.PHONY: bench
bench: $(packaged) ## Load on the packaged service beside the limits of this machine (some minutes)
	rm -rf backend/target/bench
	cd backend && ../$(mvn) -q test-compile exec:java \
	  $(if $(SCENARIO),-Dbench.scenario=$(SCENARIO)) \
	  $(if $(DONATIONS),-Dbench.donations=$(DONATIONS)) $(if $(PEOPLE),-Dbench.people=$(PEOPLE)) \
	  $(if $(POSTINGS),-Dbench.postings=$(POSTINGS)) \
	  $(if $(SECONDS_EACH),-Dbench.seconds=$(SECONDS_EACH) -Dbench.warm-up-seconds=$(SECONDS_EACH))

# make crash ROUNDS=5
.PHONY: crash
crash: $(packaged) ## Kill service and database in mid-load, twenty times, and count what is left (some minutes)
	rm -rf backend/target/crash
	cd backend && ../$(mvn) -q test-compile exec:java -Dexec.mainClass=org.tuoling.bench.Crash \
	  $(if $(ROUNDS),-Dcrash.rounds=$(ROUNDS))

# --- Housekeeping -----------------------------------------------------------------------------------------------------------

.PHONY: clean
clean: ## Remove what builds have made; data and tools stay
	rm -rf backend/target backend/sdk/target frontend/dist frontend/node_modules frontend/test-results
