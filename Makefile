# Sürkrüt. `make help` lists the commands.
.DEFAULT_GOAL := build
.PHONY: help build run test simulate format clean

GAMES ?= 1000
MVN := mvn -B -ntp
CHECK := . wildfly-config/tools.sh && find_build_tools
SHELL := bash

# What the built server is made of: newer than the stamp means that it is built anew. The server itself is provisioned
# anew only where its recipe has changed.
STAMP := ear/target/.built
POMS := pom.xml jpa/pom.xml ejb/pom.xml web/pom.xml
RECIPE := ear/pom.xml $(wildcard wildfly-config/*.cli)
SOURCES := $(POMS) $(RECIPE) $(shell find jpa/src/main ejb/src/main web/src/main 2> /dev/null)

help: ## these lines
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

build: $(STAMP) ## build the application and its server, where sources have changed

$(STAMP): $(SOURCES)
	@$(CHECK)
	@echo "Sürkrüt is being built ..."
	@$(MVN) -q package -Dmaven.test.skip=true \
		-Dserver.renew=$(if $(wildcard $(STAMP)),$(if $(filter $(RECIPE) pom.xml,$?),true,false),true)
	@touch $@

run: build ## build if needed, and run: PORT=8080 DATA=data HOST=127.0.0.1
	@exec wildfly-config/run.sh

test: ## every test there is; installs Chromium where there is none
	@$(CHECK)
	@browser=$$(.ci/chromium) && $(MVN) verify -Dtest.chromium="$$browser"
	@touch $(STAMP)

simulate: ## play GAMES=1000 games in memory and print how long they take
	@$(CHECK)
	@$(MVN) -q -pl ejb -am test-compile
	@. wildfly-config/tools.sh && find_java && "$$java" -cp ejb/target/classes:ejb/target/test-classes \
		org.surkrut.game.Simulation "$(GAMES)"

format: ## format the sources
	@$(CHECK)
	@$(MVN) -q spotless:apply

clean: ## remove what was built (not the data)
	@$(MVN) -q clean
