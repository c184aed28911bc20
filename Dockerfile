# The image of the packaged application; build it after ./mvnw package:
#   docker build -t nhip-cau:0.1.0 .
# Layers lie in the order in which things change: Java, libraries, generated code, our own code, the class archive.
FROM eclipse-temurin:25.0.3_9-jre-noble

RUN ["groupadd", "--gid", "10001", "nhip-cau"]
RUN ["useradd", "--uid", "10001", "--gid", "10001", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", "nhip-cau"]

WORKDIR /opt/nhip-cau
COPY target/quarkus-app/lib/ lib/
COPY target/quarkus-app/quarkus-run.jar ./
COPY target/quarkus-app/quarkus/ quarkus/
COPY target/quarkus-app/app/ app/

# The archive fits this Java and these files only, so it is made here: a start that connects to nothing
RUN ["java", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC", "-Xmx512m", "-XX:ArchiveClassesAtExit=/opt/nhip-cau/classes.jsa", "-Dnhipcau.rehearsal=true", "-jar", "quarkus-run.jar"]

USER 10001:10001
EXPOSE 8080 9000
ENTRYPOINT ["java", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:SharedArchiveFile=/opt/nhip-cau/classes.jsa", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp", "-jar", "quarkus-run.jar"]
