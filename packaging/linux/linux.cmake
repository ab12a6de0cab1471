# Desktop file, AppStream metadata, icons, manual pages; .deb and .rpm.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(icons ${CMAKE_SOURCE_DIR}/resources/icons)
set(doc ${CMAKE_INSTALL_DATADIR}/doc/meetwright)

# The release's day, for the metadata and the change log. SOURCE_DATE_EPOCH makes two builds equal.
string(TIMESTAMP MEETWRIGHT_RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP changed "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${here}/${id}.metainfo.xml.in ${id}.metainfo.xml @ONLY)

install(FILES ${here}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${icons}/meetwright.svg RENAME ${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${icons}/meetwright-symbolic.svg RENAME ${id}-symbolic.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
install(FILES ${here}/copyright DESTINATION ${doc})

# Debian wants these packed, without the name and time of the packing (-n).
find_program(GZIP gzip REQUIRED)
function(install_gzipped source name destination)
    add_custom_command(OUTPUT ${name}.gz DEPENDS ${source} VERBATIM
        COMMAND ${GZIP} -9nc ${source} > ${name}.gz)
    set_property(GLOBAL APPEND PROPERTY gzipped ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz DESTINATION ${destination})
endfunction()
install_gzipped(${here}/meetwright.1 meetwright.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_gzipped(${here}/meetwright-cli.1 meetwright-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_gzipped(${here}/meetwrightd.8 meetwrightd.8 ${CMAKE_INSTALL_MANDIR}/man8)
install(FILES ${here}/meetwrightd.service DESTINATION lib/systemd/system)
install(FILES ${here}/meetwrightd.conf DESTINATION ${doc}/examples)
file(CONFIGURE OUTPUT changelog @ONLY CONTENT
"meetwright (@PROJECT_VERSION@) unstable; urgency=medium

  * See the releases of the project for what has changed.

 -- @CPACK_PACKAGE_CONTACT@  @changed@
")
install_gzipped(${CMAKE_CURRENT_BINARY_DIR}/changelog changelog ${doc})
get_property(gzipped GLOBAL PROPERTY gzipped)
add_custom_target(meetwright_manuals ALL DEPENDS ${gzipped})

find_program(DPKG dpkg)
if(DPKG)
    set(CPACK_GENERATOR DEB)
else()
    set(CPACK_GENERATOR RPM)
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so dpkg-shlibdeps cannot see them: database driver, SVG icons, keychain, TLS, mail.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, libssl3, libcurl4 (>= 7.87)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils, qt6-translations-l10n, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtsvg, libsecret")
