# Sürkrüt. `make help` lists the commands.
.DEFAULT_GOAL := build
.PHONY: help build run admin import export test bench faults simulate questions format clean

GAMES ?= 1000
ROUNDS ?= 30
ROOMS ?= 20
PLAYERS ?= 2000
# Nothing is printed but what the fault tests find.
FAULTS := RandomKillsTest,GreatStormTest,DatabaseAwayTest
# Without the chatter of the tools that provision the server.
QUIET := -Dslf4j.internal.verbosity=ERROR -Djava.util.logging.config.file=$(CURDIR)/src/test/resources/logging.properties
MVN := mvn -B -ntp $(QUIET)
CHECK := . wildfly-config/tools.sh && find_build_tools
SHELL := bash

# What the built server is made of: newer than the stamp means that it is built anew. The server itself is provisioned
# anew only where its recipe has changed, so that one that runs from here is left in peace.
STAMP := ear/target/.built
POMS := jpa/pom.xml ejb/pom.xml web/pom.xml
RECIPE := pom.xml ear/pom.xml $(wildcard wildfly-config/*.cli)
SOURCES := $(POMS) $(RECIPE) $(shell find jpa/src/main ejb/src/main web/src/main 2> /dev/null)
RENEW = -Dserver.renew=$(shell [ -f $(STAMP) ] && [ -z "$$(find $(RECIPE) -newer $(STAMP))" ] && echo false || echo true)
# The stamp bears the time of a build's beginning: what is edited meanwhile counts as newer.
BEGIN = mkdir -p ear/target && touch $(STAMP).begun
END = mv $(STAMP).begun $(STAMP)

help: ## these lines
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

build: $(STAMP) ## build the application and its server, where sources have changed

$(STAMP): $(SOURCES)
	@$(CHECK)
	@echo "Sürkrüt is being built ..."
	@$(BEGIN)
	@$(MVN) -q package -Dmaven.test.skip=true $(RENEW)
	@$(END)

run: build ## build if needed, and run: PORT=8080 DATA=data HOST=127.0.0.1 DB=h2 (or mysql: DB_URL DB_USER DB_PASSWORD)
	@exec wildfly-config/run.sh

admin: build ## make the account LOGIN=name an administrator (stop an H2 server first): DATA=data DB=h2 (or mysql: DB_URL DB_USER DB_PASSWORD)
	@wildfly-config/console.sh org.surkrut.console.AdministratorCommand "$(LOGIN)"

# LANG is a variable of every shell, too, and says nothing of a pack there.
PACK_LANG = $(if $(findstring command,$(origin LANG)),$(LANG))

import: build ## import the questions in FILE=: FORMAT=csv… PACK=name LANG=fr CATEGORY=1…5 for those without, DRY=1 to see only; DATA=data DB=h2…
	@LC_ALL=C.UTF-8 wildfly-config/console.sh org.surkrut.console.ImportCommand "FILE=$(FILE)" "FORMAT=$(FORMAT)" \
		"PACK=$(PACK)" "LANG=$(PACK_LANG)" "CATEGORY=$(CATEGORY)" "DRY=$(DRY)"

export: build ## write the questions of PACK=name to FILE=: FORMAT=json… LANG=fr DATA=data DB=h2…
	@LC_ALL=C.UTF-8 wildfly-config/console.sh org.surkrut.console.ExportCommand "FILE=$(FILE)" "FORMAT=$(FORMAT)" \
		"PACK=$(PACK)" "LANG=$(PACK_LANG)"

test: ## every test there is; installs Chromium and MariaDB where there is none
	@$(CHECK)
	@$(BEGIN)
	@browser=$$(.ci/chromium) && database=$$(.ci/mariadb) \
		&& $(MVN) verify $(RENEW) -Dtest.chromium="$$browser" -Dtest.mariadbd="$$database"
	@$(END)

faults: build ## kill the server ROUNDS=30 times under ROOMS=20, cut PLAYERS=2000 off, take the database away: SEED=number DB=mysql
	@database=$$(.ci/mariadb) && $(MVN) -q verify -Dserver.renew=false -Dspotless.check.skip \
		-Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=$(FAULTS) -Dtest.mariadbd="$$database" \
		-Dskip.on-$(if $(filter mysql,$(DB)),h2,mysql) -Djunit.jupiter.execution.parallel.enabled=false \
		-Dfaults.rounds=$(ROUNDS) -Dfaults.rooms=$(ROOMS) -Dfaults.players=$(PLAYERS) -Dfaults.outage-seconds=30 $(if $(SEED),-Dfaults.seed=$(SEED))

# ROOMS has a default of the fault tests' above, which is not meant here; nor is a shell's SECONDS.
BENCH_ROOMS = $(if $(filter file,$(origin ROOMS)),,$(ROOMS))
BENCH_SECONDS = $(if $(findstring command,$(origin SECONDS)),$(SECONDS))

bench: build ## measure the server beside a bare one, in 20 minutes: MODES=start,saturation,human,idle (5 for saturation alone; micro; growth with ACCOUNTS= ENDED= QUESTIONS=) SECONDS=24 WARM=100 ROOMS=50,100,500,2000 CROWDS=1000,10000 SATURATION=200 PROFILE=1
	@$(MVN) -q -Pbench -pl jpa,ejb,bench package dependency:build-classpath -Dmdep.outputFile=target/classpath \
		-Dtest='org.surkrut.bench.*Test' -Dsurefire.failIfNoSpecifiedTests=false >&2
	@. wildfly-config/tools.sh && find_java && exec "$$java" -cp "bench/target/classes:$$(cat bench/target/classpath)" \
		org.surkrut.bench.Bench . modes=$(MODES) seconds=$(BENCH_SECONDS) warm=$(WARM) rooms=$(BENCH_ROOMS) crowds=$(CROWDS) \
		saturation=$(SATURATION) profile=$(PROFILE) accounts=$(ACCOUNTS) games=$(ENDED) questions=$(QUESTIONS)

simulate: ## play GAMES=1000 games in memory and print how long they take
	@$(CHECK)
	@$(MVN) -q -pl ejb -am test-compile
	@. wildfly-config/tools.sh && find_java && "$$java" -cp ejb/target/classes:ejb/target/test-classes \
		org.surkrut.game.Simulation "$(GAMES)"

questions: ## print the built-in bank's figures as JSON; fails where it lacks what it promises
	@$(CHECK)
	@$(MVN) -q -pl ejb -am process-classes dependency:build-classpath -Dmdep.outputFile=target/classpath >&2
	@. wildfly-config/tools.sh && find_java && "$$java" -cp "ejb/target/classes:$$(cat ejb/target/classpath)" \
		org.surkrut.question.PrintBankFigures

format: ## format the sources
	@$(CHECK)
	@$(MVN) -q -Pbench spotless:apply

clean: ## remove what was built (not the data)
	@$(MVN) -q -Pbench clean
